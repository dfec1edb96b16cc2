import type { GivenRecord } from '../dataset/index.js';
import type { EntityType, Ontology } from '../ontology/index.js';
import { RowProblem } from './row-problem.js';
import { rowRanges } from './row-ranges.js';

/** A record in the making: what rows have said of one thing. */
interface Draft {
  readonly key: 'id' | 'add';
  readonly type: EntityType;
  readonly fields: Map<string, unknown>;
  /** By field, then by what a relation says apart from its evidence: the rows that say so. */
  readonly relations: Map<string, Relations>;
  readonly rows: CitedRow[];
}

type Relations = Map<string, { readonly relation: object; readonly rows: CitedRow[] }>;

/** A row, and the source that it is a row of. */
export interface CitedRow {
  readonly source: string;
  readonly row: number;
  /** What the citation says beside them; where it names a source of its own, that one is cited, and not the row. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A record with this key may be made by several rows that say different things: the second is numbered, and so on. */
const REPEATS = 'repeats';

/** The records that rows make. Rows about one thing make one record, with the rows of each relation as its evidence. */
export class MadeRecords {
  readonly #drafts = new Map<string, Draft>();

  constructor(readonly ontology: Ontology) {}

  /** Adds what a row says. Throws `RowProblem` where it is no record, or says other than an earlier row. */
  add(given: GivenRecord, row: CitedRow): void {
    const { [REPEATS]: repeats, ...record } = given;
    const key = record['id'] === undefined ? 'add' : 'id';
    const id = record[key];
    if (typeof id !== 'string') {
      throw new RowProblem('refused', null, 'makes a record without an id: its cells are empty');
    }
    const type = this.ontology.byPrefix.get(id.slice(0, id.indexOf(':')));
    if (type === undefined) throw new RowProblem('refused', null, `makes the id "${id}", whose prefix no type has`);
    const draft = this.#draftFor({ key, id, type, record, repeats: repeats === true });
    draft.rows.push(citedBy(row, record['evidence']));
    for (const [name, value] of Object.entries(record)) {
      if (name === 'id' || name === 'add' || name === 'evidence') continue;
      if (type.relations.has(name)) putRelations(draft, name, value, row);
      else draft.fields.set(name, joined(draft.fields.get(name), value));
    }
  }

  #draftFor({ key, id, type, record, repeats }: Drafted): Draft {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? `${key} ${id}` : `${key} ${id}-${number}`;
      const draft = this.#drafts.get(name);
      const difference = draft === undefined ? null : differenceOf(draft, record);
      if (draft !== undefined && difference === null) return draft;
      if (draft === undefined) {
        const made = { key, type, fields: new Map(), relations: new Map(), rows: [] };
        this.#drafts.set(name, made);
        return made;
      }
      if (!repeats)
        throw new RowProblem('refused', null, `makes \`${id}\` with ${difference ?? ''}: tell their ids apart`);
    }
  }

  get counts(): { readonly made: number; readonly added: number } {
    const kinds = [...this.#drafts.values()].map(({ key }) => key);
    return { made: kinds.filter((key) => key === 'id').length, added: kinds.filter((key) => key === 'add').length };
  }

  /** All records, as a dataset gives them. */
  records(): GivenRecord[] {
    return [...this.#drafts].map(([name, { key, type, fields, relations, rows }]) => ({
      [key]: name.slice(key.length + 1),
      ...Object.fromEntries(fields),
      ...Object.fromEntries([...relations].map(([field, stated]) => [field, this.#stated(type, field, stated)])),
      evidence: citations(rows),
    }));
  }

  #stated(type: EntityType, field: string, stated: Relations): unknown {
    const relations = [...stated.values()].map(({ relation, rows }) => {
      const { evidence, ...own } = relation as { readonly evidence?: object };
      return { ...own, evidence: citations(rows).map((citation) => ({ ...citation, ...evidence })) };
    });
    return type.relations.get(field)?.list === false ? relations[0] : relations;
  }
}

interface Drafted {
  readonly key: Draft['key'];
  readonly id: string;
  readonly type: EntityType;
  readonly record: GivenRecord;
  readonly repeats: boolean;
}

function citedBy(row: CitedRow, evidence: unknown): CitedRow {
  return typeof evidence === 'object' && evidence !== null ? { ...row, more: { ...evidence } } : row;
}

/** One citation for each source and what is said beside it, with its rows. */
function citations(rows: readonly CitedRow[]): object[] {
  const alike = new Map<string, CitedRow[]>();
  for (const row of rows) {
    const key = row.more === undefined ? row.source : JSON.stringify([row.source, row.more]);
    const own = alike.get(key);
    if (own === undefined) alike.set(key, [row]);
    else own.push(row);
  }
  return [...alike.values()].map((own) => {
    const { source = '', more } = own[0] ?? {};
    // A row says nothing of the page of another work.
    const lines = more?.['source'] === undefined ? { lines: rowRanges(own.map(({ row }) => row)) } : { page: null };
    return { source, ...lines, origin: 'MAPPING', ...more };
  });
}

/** Rows about one thing must not disagree on what it has one of: in what they do, or null. */
function differenceOf(draft: Draft, record: GivenRecord): string | null {
  for (const [name, value] of Object.entries(record)) {
    const before = draft.fields.get(name);
    if (before === undefined || Array.isArray(value) || JSON.stringify(before) === JSON.stringify(value)) continue;
    const rows = rowRanges(draft.rows.slice(0, 3).map(({ row }) => row));
    return `${name} ${JSON.stringify(value)}, and row ${rows} with ${JSON.stringify(before)}`;
  }
  return null;
}

function putRelations(draft: Draft, field: string, value: unknown, row: CitedRow): void {
  const stated = draft.relations.get(field) ?? (new Map() as Relations);
  draft.relations.set(field, stated);
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    const relation: object = typeof one === 'object' && one !== null ? one : { to: one };
    const key = JSON.stringify(relation);
    const known = stated.get(key) ?? { relation, rows: [] };
    stated.set(key, known);
    known.rows.push(row);
  }
}

function joined(before: unknown, value: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(value)) return before ?? value;
  const all = [...(before as readonly unknown[]), ...(value as readonly unknown[])];
  return [...new Map(all.map((member) => [JSON.stringify(member), member])).values()];
}
