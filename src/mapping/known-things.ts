import type { EntityRecord, Fields } from '../store/index.js';
import { textKey } from './text-key.js';

/** By what a text was found to mean a thing. */
export type FoundBy = 'id' | 'code' | 'name' | 'alias';

/** What a text means among the things that are there. */
export interface Found {
  readonly by: FoundBy;
  /** Several where the text is ambiguous. */
  readonly ids: readonly string[];
}

const CODES = ['iso2', 'iso3', 'm49'];

/** The things that are there, to be found by what a table may call them. */
export class KnownThings {
  readonly #byType = new Map<string, Map<FoundBy, Map<string, string[]>>>();
  readonly #names = new Map<string, string>();

  constructor(entities: readonly EntityRecord[]) {
    for (const { id, type, fields } of entities) {
      this.#names.set(id, typeof fields['name'] === 'string' ? fields['name'] : id);
      const index = this.#indexOf(type);
      put(index, 'id', id, id);
      for (const code of CODES) put(index, 'code', fields[code], id);
      put(index, 'name', fields['name'], id);
      for (const alias of aliasesOf(fields)) put(index, 'alias', alias, id);
    }
  }

  has(id: string): boolean {
    return this.#names.has(id);
  }

  /** The name by which a thing is shown; its id where it is not known. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** The things of some types that a text means: by id first, then by code, name and alias. */
  find(text: string, types: readonly string[]): Found | undefined {
    const key = textKey(text);
    if (key === '') return undefined;
    for (const by of ['id', 'code', 'name', 'alias'] as const) {
      const ids = types.flatMap((type) => this.#byType.get(type)?.get(by)?.get(key) ?? []);
      if (ids.length > 0) return { by, ids: [...new Set(ids)] };
    }
    return undefined;
  }

  /** Names and aliases of a type, folded, with the things that they name. */
  names(type: string): ReadonlyMap<string, readonly string[]> {
    const index = this.#byType.get(type);
    return new Map([...(index?.get('name') ?? []), ...(index?.get('alias') ?? [])]);
  }

  #indexOf(type: string): Map<FoundBy, Map<string, string[]>> {
    const index = this.#byType.get(type) ?? new Map<FoundBy, Map<string, string[]>>();
    this.#byType.set(type, index);
    return index;
  }
}

function put(index: Map<FoundBy, Map<string, string[]>>, by: FoundBy, text: unknown, id: string): void {
  const key = typeof text === 'string' ? textKey(text) : '';
  if (key === '') return;
  const texts = index.get(by) ?? new Map<string, string[]>();
  index.set(by, texts);
  const ids = texts.get(key) ?? [];
  if (!ids.includes(id)) texts.set(key, [...ids, id]);
}

/** Other names, and names in other languages. */
function aliasesOf({ aliases, localNames }: Fields): unknown[] {
  const others = Array.isArray(aliases) ? (aliases as readonly unknown[]) : [];
  const local = Array.isArray(localNames) ? (localNames as readonly unknown[]) : [];
  return [...others, ...local.map((one) => (typeof one === 'object' && one !== null && 'text' in one ? one.text : ''))];
}
