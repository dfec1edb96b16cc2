import type { EntityRecord, RelationRecord } from '../store/index.js';
import { textKey } from './text-key.js';

/** What a term of another classification means among the things that are there. */
export interface TermMeaning {
  readonly id: string;
  /** What is lost where the thing stands for the term; null where they mean the same. */
  readonly lost: string | null;
}

const TERM = 'ClassificationTerm';
const TERM_OF = 'TERM_OF';

/** A thing may stand for a term that means the same, or that is a part of it: with any other it would say more than the table. */
const STANDS = new Map([
  ['EXACT', false],
  ['NARROWER', true],
]);

/** The terms of classifications that are there, to be found by what a table that uses them writes. */
export class KnownTerms {
  readonly #terms = new Map<string, Map<string, string[]>>();
  readonly #meanings = new Map<string, TermMeaning[]>();

  constructor(entities: readonly EntityRecord[], relations: readonly RelationRecord[]) {
    const terms = new Map(entities.filter(({ type }) => type === TERM).map((term) => [term.id, term]));
    for (const { type, from, to, fields } of relations) {
      const term = terms.get(from);
      if (term === undefined) continue;
      if (type === TERM_OF) this.#name(term, to);
      const { match, lost: said } = fields;
      const isLossy = typeof match === 'string' ? STANDS.get(match) : undefined;
      if (isLossy === undefined) continue;
      const lost = isLossy ? (typeof said === 'string' ? said : 'it is a part only') : null;
      this.#meanings.set(from, [...(this.#meanings.get(from) ?? []), { id: to, lost }]);
    }
  }

  /**
   * What a text means as a term of a classification, by its code or its name, among things whose ids have one of the prefixes: what
   * means the same before what it is a part of. Undefined where no term is called so.
   */
  find(text: string, classification: string, prefixes: readonly string[]): readonly TermMeaning[] | undefined {
    const terms = this.#terms.get(classification)?.get(textKey(text));
    const meanings = terms
      ?.flatMap((term) => this.#meanings.get(term) ?? [])
      .filter(({ id }) => prefixes.includes(id.slice(0, id.indexOf(':'))));
    const exact = meanings?.filter(({ lost }) => lost === null) ?? [];
    return exact.length > 0 ? exact : meanings;
  }

  #name({ id, fields }: EntityRecord, classification: string): void {
    const terms = this.#terms.get(classification) ?? new Map<string, string[]>();
    this.#terms.set(classification, terms);
    for (const text of [fields['code'], withoutBrackets(fields['name'])]) {
      const key = typeof text === 'string' ? textKey(text) : '';
      const known = terms.get(key) ?? [];
      if (key !== '' && !known.includes(id)) terms.set(key, [...known, id]);
    }
  }
}

/** A name as its classification has it: what stands in brackets behind tells it from the same name in another. */
function withoutBrackets(name: unknown): unknown {
  return typeof name === 'string' ? name.replace(/ \([^()]*\)$/, '') : name;
}
