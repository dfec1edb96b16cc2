import { sayCoverage } from '../../messages/coverage.js';
import type { CsvCell } from '../../pictures/to-csv.js';
import { actDates } from './act-dates.js';
import { whatWasDone } from './act-in-words.js';
import type { Act, Cell } from './matrix-model.js';

/** The matrix as lines of a table, one for each act and page; a cell of which nothing is known is a line, too. */
export function matrixRows(rows: readonly (readonly Cell[])[]): CsvCell[][] {
  const heading = [
    ...[sayCoverage('country'), 'id', sayCoverage('csvInstrument'), 'id', sayCoverage('csvStanding')],
    ...[sayCoverage('csvEarliest'), sayCoverage('csvLatest'), sayCoverage('csvBasis'), sayCoverage('actRole')],
    ...[sayCoverage('csvDate'), sayCoverage('note'), sayCoverage('csvSource'), 'id', sayCoverage('csvPage')],
  ];
  return [heading, ...rows.flat().flatMap(cellRows)];
}

function cellRows({ country, instrument, kind, force, acts }: Cell): CsvCell[][] {
  const of = [country.name, country.id, instrument.name, instrument.id, sayCoverage(`kind${kind}`)];
  const known = [...of, force?.earliest ?? null, force?.latest ?? null, force?.basis ?? null];
  return acts.length === 0
    ? [[...known, ...blanks(6)]]
    : acts.flatMap((act) => actRows(act).map((row) => [...known, ...row]));
}

function actRows(act: Act): CsvCell[][] {
  const dates = actDates(act)
    .map(({ what, on }) => `${whatWasDone(what)} ${on}`)
    .join('; ');
  const said = [sayCoverage(`role${act.role}`), dates, act.note];
  if (act.evidence.length === 0) return [[...said, ...blanks(3)]];
  return act.evidence.map(({ source, page }) => [...said, source.title, source.id, page]);
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
