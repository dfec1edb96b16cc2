import type { OrderKey, PageRequest, Position } from '../port.js';
import { where, type Compilation, type Compiled } from './compilation.js';
import { beyond, orderBy, slotsOf, type Slot } from './compile-order.js';
import type { Scan } from './compile-scan.js';
import { property, quoted } from './names.js';
import { listOf, numberOf } from './raw.js';

/** What a page is cut from. */
export interface Rows {
  /** The clauses that find the rows, to which conditions are added. */
  readonly from: string;
  /** Conditions of all rows, made anew for each place where they stand. */
  conditions(): readonly (string | null)[];
  readonly node: string;
  readonly edge?: string;
  readonly order: readonly OrderKey[];
  readonly page: PageRequest;
  readonly wantsTotal: boolean;
  readonly wantsPositions: boolean;
  readonly scan?: Scan | null;
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
  const { from, page, order, node, edge } = rows;
  const slots = slotsOf(compilation, order, node, edge);
  const window = [
    page.after === undefined ? null : beyond(compilation, slots, page.after, 'after'),
    page.before === undefined ? null : beyond(compilation, slots, page.before, 'before'),
  ];
  const forwards = page.direction === 'forwards';
  const variables = edge === undefined ? node : `${edge}, ${node}`;
  const conditions = [...rows.conditions(), ...window];
  const size = compilation.count(page.size + 1);
  const positions = `[${slots.map(({ shown }) => shown).join(', ')}]`;
  const returned = rows.wantsPositions ? `[${positions}, ${row.cypher}]` : row.cypher;
  const first = (ahead: readonly Slot[]) =>
    `WITH ${variables} ${orderBy([...ahead, ...slots], !forwards)} LIMIT ${size}`;
  const found = rows.scan
    ? scanned(compilation, rows, rows.scan, conditions, first)
    : `${from} ${where(conditions)}\n${first([])}`;
  const cypher = `COLLECT {
${found}
RETURN ${returned}
}`;
  const total = rows.wantsTotal ? `, COUNT { ${from} ${where(rows.conditions())} RETURN ${variables} }` : '';
  return { cypher: `[${cypher}${total}]`, decode: (value) => cutOf(rows, row, listOf(value)) };
}

/** The page in what was answered: its rows, one more where more comes after them, and where it was wanted the total. */
function cutOf<Row extends object>(
  { page, wantsPositions, wantsTotal }: Rows,
  row: Compiled<Row>,
  [listed, counted]: readonly unknown[],
): Cut<Positioned<Row>> {
  const found = listOf(listed);
  const forwards = page.direction === 'forwards';
  const more = found.length > page.size;
  const kept = more ? found.slice(0, page.size) : found;
  const rows = kept.map((entry) => (wantsPositions ? positioned(row, listOf(entry)) : row.decode(entry)));
  if (!forwards) rows.reverse();
  const hasNext = forwards ? more : page.before !== undefined;
  const hasPrevious = forwards ? page.after !== undefined : more;
  const cut = { rows, hasNext, hasPrevious };
  return wantsTotal ? { ...cut, total: numberOf(counted) } : cut;
}

/** The first rows of each part of an index, and of those the first. */
function scanned(
  compilation: Compilation,
  { from, node }: Rows,
  scan: Scan,
  conditions: readonly (string | null)[],
  first: (ahead: readonly Slot[]) => string,
): string {
  const { parts, ahead } = scan;
  const [only, ...others] = parts;
  if (only === undefined) return `${from} WHERE false\n${first([])}`;
  // Named, since the planner would at times rather look at all things of a type and sort them: it knows how many there are, not how few are wanted.
  const index = `USING INDEX ${node}:${quoted(compilation.place.label)}(${quoted(scan.property)})`;
  const value = property(node, scan.property);
  // By themselves, since a condition that nothing meets would take what the index needs with it.
  const kept = conditions.some((condition) => condition !== null) ? `WITH * ${where(conditions)}\n` : '';
  if (others.length === 0) {
    const [lower, upper] = only.map((end) => compilation.parameter(end));
    return `${from} ${index} WHERE ${value} >= ${lower} AND ${value} <= ${upper}\n${kept}${first(ahead)}`;
  }
  const part = compilation.variable('part');
  return `UNWIND ${compilation.parameter(parts)} AS ${part}
CALL (${[part, ...compilation.foundBefore].join(', ')}) {
${from} ${index} WHERE ${value} >= ${part}[0] AND ${value} <= ${part}[1]
${kept}${first(ahead)}
RETURN ${node} AS ${node}
}
${first([])}`;
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
