import type { GivenDataset, GivenRecord } from '../dataset/index.js';
import type { Ontology } from '../ontology/index.js';
import type { EntityRecord } from '../store/index.js';
import { checkColumns } from './check-columns.js';
import type { CellContext } from './cells.js';
import { meets } from './conditions.js';
import { evaluate } from './expressions.js';
import { KnownThings } from './known-things.js';
import { MadeRecords } from './made-records.js';
import type { Mapping } from './mapping.js';
import { matchedRecord } from './matching.js';
import { MappingReport, type MappedCounts } from './report.js';
import { RowProblem } from './row-problem.js';
import type { Row, Table } from './table/index.js';

/** What a table becomes. */
export interface Mapped {
  /** To be checked with the graph that it is added to. */
  readonly dataset: GivenDataset;
  readonly counts: MappedCounts;
}

interface Work extends CellContext {
  readonly ontology: Ontology;
  readonly records: MadeRecords;
}

/** A table of a mapping: one of its files, or the only one. */
export interface MappedTable {
  /** The name of its file. */
  readonly file: string;
  readonly table: Table;
  /** The source that its rows cite. */
  readonly source: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Makes records of the rows of tables. `entities` are the things that are there, which texts may mean. Throws `MappingError` where
 * the mapping names columns that a table lacks; what is wrong with single rows is in the counts.
 */
export function applyMapping(
  { mapping, file }: { readonly mapping: Mapping; readonly file: string },
  tables: readonly MappedTable[],
  ontology: Ontology,
  entities: readonly EntityRecord[],
): Mapped {
  const report = new MappingReport();
  const known = new KnownThings(entities);
  const records = new MadeRecords(ontology);
  const work = { ontology, records, report, known, lookups: mapping.lookups };
  const fixed = mapping.records.map((record) => matchedRecord(work, record));
  for (const { file: name, table, source, cells } of tables) {
    checkColumns(mapping, file, [...table.columns, ...Object.keys(cells)]);
    for (const { number, cells: own } of table.rows) {
      report.read += 1;
      const row = { number, cells: { ...cells, ...own } };
      const rules = mapping.rows.filter(({ where }) => meets(where, row));
      if (rules.length === 0) report.passedOver += 1;
      else if (applyRules(work, rules, row, { file: name, source })) report.mapped += 1;
    }
  }
  const { name, title, version } = mapping;
  return {
    dataset: { name, title, version, records: [...fixed, ...records.records()] },
    counts: report.counts(records.counts),
  };
}

/** Makes what rules say of a row; whether all of it could be made. */
function applyRules(
  work: Work,
  rules: Mapping['rows'],
  row: Row,
  { file, source }: Pick<MappedTable, 'file' | 'source'>,
): boolean {
  try {
    const made = rules.flatMap((rule) => {
      const cells = Object.entries(rule.cells).map(
        ([name, cell]) => [name, textOf(evaluate(cell, row, work))] as const,
      );
      const worked: Record<string, string> = Object.fromEntries(cells);
      const whole = { ...row, cells: { ...row.cells, ...worked } };
      return rule.records.flatMap((record) => evaluate(record, whole, work) ?? []);
    });
    for (const record of made) {
      work.records.add(matchedRecord(work, record as GivenRecord), { source, row: row.number });
    }
    return true;
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    const { kind, column, message } = error;
    (kind === 'refused' ? work.report.refused : work.report.leftOut).push({ file, row: row.number, column, message });
    return false;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
