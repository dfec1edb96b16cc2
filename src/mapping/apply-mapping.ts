import type { GivenDataset, GivenRecord } from '../dataset/index.js';
import type { Ontology } from '../ontology/index.js';
import type { EntityRecord } from '../store/index.js';
import { checkColumns } from './check-columns.js';
import type { CellContext } from './cells.js';
import { meets } from './conditions.js';
import { evaluate } from './expressions.js';
import { KnownThings } from './known-things.js';
import { MadeRecords } from './made-records.js';
import type { Mapping, RowRule } from './mapping.js';
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

interface Work extends Omit<CellContext, 'leftOut'> {
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
  const work: Work = { ontology, records, report, known, lookups: mapping.lookups };
  const fixed = mapping.records.map((record) => matchedRecord(work, record));
  for (const { file: name, table, source, cells } of tables) {
    checkColumns(mapping, file, [...table.columns, ...Object.keys(cells)]);
    for (const { number, cells: own } of table.rows) {
      report.read += 1;
      const row = { number, cells: { ...cells, ...own } };
      const rules = mapping.rows.filter(
        ({ where, unless }) => meets(where, row) && (unless === null || !meets(unless, row)),
      );
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

/** Makes what each rule says of a row; whether any of them could be made. */
function applyRules(
  work: Work,
  rules: Mapping['rows'],
  row: Row,
  { file, source }: Pick<MappedTable, 'file' | 'source'>,
): boolean {
  const report = ({ kind, column, message }: RowProblem): void => {
    (kind === 'refused' ? work.report.refused : work.report.leftOut).push({ file, row: row.number, column, message });
  };
  const own = { ...work, leftOut: report };
  const made = rules.filter((rule) => {
    try {
      for (const record of recordsOf(own, rule, row)) {
        work.records.add(matchedRecord(work, record), { source, row: row.number });
      }
      return true;
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      report(error);
      return false;
    }
  });
  return made.length > 0;
}

function recordsOf(context: CellContext, rule: RowRule, row: Row): GivenRecord[] {
  const cells = Object.entries(rule.cells).map(([name, cell]) => [name, textOf(evaluate(cell, row, context))] as const);
  const worked: Record<string, string> = Object.fromEntries(cells);
  const whole = { ...row, cells: { ...row.cells, ...worked } };
  // A record is a map, and makes one.
  return rule.records.map((record) => evaluate(record, whole, context) as GivenRecord);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
