import type { Dataset, GivenDataset, GivenRecord } from '../dataset/index.js';
import type { Ontology } from '../ontology/index.js';
import { checkColumns } from './check-columns.js';
import type { CellContext } from './cells.js';
import { meets } from './conditions.js';
import { evaluate } from './expressions.js';
import { JudgedPairs } from './judged-pairs.js';
import { KnownTerms } from './known-terms.js';
import { KnownThings } from './known-things.js';
import { MadeRecords } from './made-records.js';
import type { Mapping, RowRule } from './mapping.js';
import { MadeOfRows, namesOtherRows } from './made-of-rows.js';
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
  readonly records: MadeRecords;
  readonly judged: JudgedPairs;
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
 * Makes records of the rows of tables. Texts may mean what is there. `onRow` is told how many rows are read. Throws `MappingError`
 * where the mapping names columns that a table lacks; what is wrong with single rows is in the counts.
 */
export function applyMapping(
  { mapping, file }: { readonly mapping: Mapping; readonly file: string },
  tables: readonly MappedTable[],
  ontology: Ontology,
  { entities, relations }: Pick<Dataset, 'entities' | 'relations'>,
  onRow: (read: number) => void = () => undefined,
): Mapped {
  const report = new MappingReport();
  const known = new KnownThings(entities);
  const records = new MadeRecords(ontology);
  const terms = new KnownTerms(entities, relations);
  const judged = new JudgedPairs(entities, relations);
  const rows = new MadeOfRows();
  const work: Work = { ontology, records, report, known, terms, judged, rows, lookups: mapping.lookups };
  const fixed = mapping.records.map((record) => matchedRecord(work, record));
  const later: (() => void)[] = [];
  for (const { file: name, table, source, cells } of tables) {
    checkColumns(mapping, file, { ...table, columns: [...table.columns, ...Object.keys(cells)] });
    for (const { number, cells: own } of table.rows) {
      report.read += 1;
      onRow(report.read);
      const row = { number, cells: { ...cells, ...own } };
      applyRules(work, mapping, { file: name, source, row }, later);
    }
  }
  for (const apply of later) apply();
  const { name, title, version } = mapping;
  return {
    dataset: { name, title, version, records: [...fixed, ...records.records()] },
    counts: report.counts(records.counts),
  };
}

interface PlacedRow {
  readonly file: string;
  readonly source: string;
  readonly row: Row;
}

/** Applies the rules that a row meets. Those that name other rows wait in `later` until all others were applied. */
function applyRules(work: Work, { rows, table }: Mapping, placed: PlacedRow, later: (() => void)[]): void {
  const { report } = work;
  const { row, file } = placed;
  const met = rows.filter(({ where, unless }) => meets(where, row) && (unless === null || !meets(unless, row)));
  const key = table.key === undefined ? undefined : row.cells[table.key];
  for (const { leaveOut: message } of met) {
    if (message !== null) report.leftOut.push({ file, row: row.number, column: null, message });
  }
  const making = met.filter(({ leaveOut }) => leaveOut === null);
  const naming = making.filter(namesOtherRows);
  const isMapped = making.filter((rule) => !naming.includes(rule)).map((rule) => isMade(work, rule, placed, key));
  if (met.length === 0) report.passedOver += 1;
  else if (isMapped.includes(true)) report.mapped += 1;
  if (naming.length === 0) return;
  later.push(() => {
    const isMappedNow = naming.map((rule) => isMade(work, rule, placed, key)).includes(true);
    if (isMappedNow && !isMapped.includes(true)) report.mapped += 1;
  });
}

/** Makes what a rule says of a row; whether it could be made. */
function isMade(work: Work, rule: RowRule, { file, source, row }: PlacedRow, key: string | undefined): boolean {
  const report = ({ kind, column, message }: RowProblem): void => {
    (kind === 'refused' ? work.report.refused : work.report.leftOut).push({ file, row: row.number, column, message });
  };
  try {
    for (const given of recordsOf({ ...work, leftOut: report }, rule, row)) {
      const record = matchedRecord(work, given);
      work.records.add(record, { source, row: row.number });
      work.rows.keep(key, record['id'] ?? record['add']);
    }
    return true;
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    report(error);
    return false;
  }
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
