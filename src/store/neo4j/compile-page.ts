import type { OrderKey, PageRequest, Position } from '../port.js';
import { where, type Compilation, type Compiled } from './compilation.js';
import { beyond, orderBy, slotsOf } from './compile-order.js';
import { listOf, numberOf } from './raw.js';

/** What a page is cut from. */
export interface Rows {
  readonly pattern: string;
  /** Conditions of all rows, made anew for each place where they stand. */
  conditions(): readonly (string | null)[];
  readonly node: string;
  readonly edge?: string;
  readonly order: readonly OrderKey[];
  readonly page: PageRequest;
  readonly wantsTotal: boolean;
  readonly wantsPositions: boolean;
}

export interface Cut<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total?: number;
}

type Positioned<Row> = Row & { readonly position?: Position };

/** A page of rows, with their positions where they are wanted, as a list of the rows and, where wanted, their total. */
export function compilePage<Row extends object>(
  compilation: Compilation,
  rows: Rows,
  row: Compiled<Row>,
): Compiled<Cut<Positioned<Row>>> {
  const { pattern, page, order, node, edge } = rows;
  const slots = slotsOf(compilation, order, node, edge);
  const window = [
    page.after === undefined ? null : beyond(compilation, slots, page.after, 'after'),
    page.before === undefined ? null : beyond(compilation, slots, page.before, 'before'),
  ];
  const forwards = page.direction === 'forwards';
  const variables = edge === undefined ? node : `${edge}, ${node}`;
  const positions = `[${slots.map(({ shown }) => shown).join(', ')}]`;
  const returned = rows.wantsPositions ? `[${positions}, ${row.cypher}]` : row.cypher;
  const cypher = `COLLECT {
MATCH ${pattern} ${where([...rows.conditions(), ...window])}
WITH ${variables} ${orderBy(slots, !forwards)} LIMIT ${compilation.count(page.size + 1)}
RETURN ${returned}
}`;
  const { wantsPositions } = rows;
  const total = rows.wantsTotal ? `, COUNT { MATCH ${pattern} ${where(rows.conditions())} }` : '';
  return {
    cypher: `[${cypher}${total}]`,
    decode: (value) => {
      const [listed, counted] = listOf(value);
      const found = listOf(listed);
      const more = found.length > page.size;
      const kept = more ? found.slice(0, page.size) : [...found];
      if (!forwards) kept.reverse();
      return {
        rows: kept.map((entry) => (wantsPositions ? positioned(row, listOf(entry)) : row.decode(entry))),
        hasNext: forwards ? more : page.before !== undefined,
        hasPrevious: forwards ? page.after !== undefined : more,
        ...(rows.wantsTotal ? { total: numberOf(counted) } : {}),
      };
    },
  };
}

function positioned<Row extends object>(row: Compiled<Row>, [position, values]: readonly unknown[]): Positioned<Row> {
  return { ...row.decode(values), position: positionOf(position) };
}

function positionOf(value: unknown): Position {
  return listOf(value).map((part) => {
    if (part === null || typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return part;
    throw new TypeError('The answer holds no scalar where a position has one');
  });
}
