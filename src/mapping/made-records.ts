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
  readonly relations: Map<string, Map<string, { readonly relation: object; readonly rows: number[] }>>;
  readonly rows: number[];
}

/** The records that rows make. Rows about one thing make one record, with the rows of each relation as its evidence. */
export class MadeRecords {
  readonly #drafts = new Map<string, Draft>();

  constructor(
    readonly ontology: Ontology,
    readonly source: string,
  ) {}

  /** Adds what a row says. Throws `RowProblem` where it is no record, or says other than an earlier row. */
  add(record: GivenRecord, row: number): void {
    const key = record['id'] === undefined ? 'add' : 'id';
    const id = record[key];
    if (typeof id !== 'string')
      throw new RowProblem('refused', null, 'makes a record without an id: its cells are empty');
    const type = this.ontology.byPrefix.get(id.slice(0, id.indexOf(':')));
    if (type === undefined) throw new RowProblem('refused', null, `makes the id "${id}", whose prefix no type has`);
    const draft = this.#drafts.get(`${key} ${id}`) ?? newDraft(key, type);
    checkSame(draft, record, id);
    this.#drafts.set(`${key} ${id}`, draft);
    draft.rows.push(row);
    for (const [name, value] of Object.entries(record)) {
      const relation = type.relations.get(name);
      if (name === 'id' || name === 'add') continue;
      if (relation !== undefined) putRelations(draft, name, value, row);
      else draft.fields.set(name, joined(draft.fields.get(name), value));
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
      evidence: fields.get('evidence') ?? this.#citation(rows),
    }));
  }

  #stated(
    type: EntityType,
    field: string,
    stated: Draft['relations'] extends Map<string, infer S> ? S : never,
  ): unknown {
    const relations = [...stated.values()].map(({ relation, rows }) => ({
      ...relation,
      evidence: this.#citation(rows),
    }));
    return type.relations.get(field)?.list === false ? relations[0] : relations;
  }

  #citation(rows: readonly number[]): object {
    return { source: this.source, lines: rowRanges(rows), origin: 'MAPPING' };
  }
}

function newDraft(key: Draft['key'], type: EntityType): Draft {
  return { key, type, fields: new Map(), relations: new Map(), rows: [] };
}

/** Rows about one thing must not disagree on what it has one of. */
function checkSame(draft: Draft, record: GivenRecord, id: string): void {
  for (const [name, value] of Object.entries(record)) {
    const before = draft.fields.get(name);
    if (before === undefined || Array.isArray(value) || JSON.stringify(before) === JSON.stringify(value)) continue;
    const rows = rowRanges(draft.rows.slice(0, 3));
    const message = `makes \`${id}\` with ${name} ${JSON.stringify(value)}, and row ${rows} with ${JSON.stringify(before)}: tell their ids apart`;
    throw new RowProblem('refused', null, message);
  }
}

function putRelations(draft: Draft, field: string, value: unknown, row: number): void {
  const stated = draft.relations.get(field) ?? new Map<string, { relation: object; rows: number[] }>();
  draft.relations.set(field, stated);
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    const relation: object = typeof one === 'object' && one !== null ? one : { to: one };
    const key = JSON.stringify(relation);
    const known = stated.get(key) ?? { relation, rows: [] };
    stated.set(key, known);
    if (known.rows.at(-1) !== row) known.rows.push(row);
  }
}

function joined(before: unknown, value: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(value)) return before ?? value;
  const all = [...(before as readonly unknown[]), ...(value as readonly unknown[])];
  return [...new Map(all.map((member) => [JSON.stringify(member), member])).values()];
}
