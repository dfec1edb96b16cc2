import type { OrderKey, PageRequest, Position, Scalar } from '../port.js';
import { comparable, comparableProperty } from './compile-field-filter.js';
import { propertyOf, type Compiling } from './compiling.js';
import { firstDayOf, lastDayOf } from './properties.js';
import { allOf } from './statement.js';
import { isScalar, listOf } from './values.js';

type Direction = PageRequest['direction'];

/** One value of a position. */
interface Slot {
  /** What is compared, with null where it is absent. */
  readonly expression: string;
  /** What is answered. */
  readonly answered: string;
  readonly descending: boolean;
  /** A value of a position as it is compared with the expression. */
  bound(value: Scalar): Scalar;
  /** What is answered of a value that came back. */
  shown(value: unknown): Scalar | null;
}

/** The variables whose order is asked for; `edge` in a relation plan. */
export interface Ordered {
  readonly node: string;
  readonly edge?: string;
}

/** How rows are ordered: by the values of keys, the absent last, then by ids. */
export interface Ordering {
  /** What stands after ORDER BY. Backwards everything is turned round, so that the last rows come first. */
  clause(direction: Direction): string;
  /** That a row lies between the two ends of a page; null where it has none. */
  window(page: PageRequest): string | null;
  /** The list of the order values of a row. */
  readonly values: string;
  /** The position of a row from what `values` gave and from its ids. */
  position(values: unknown, ids: readonly string[]): Position;
}

export function compileOrder(compiling: Compiling, keys: readonly OrderKey[], ordered: Ordered): Ordering {
  const slots = keys.flatMap((key) => slotsOf(compiling, key, ordered));
  const variables = ordered.edge === undefined ? [ordered.node] : [ordered.node, ordered.edge];
  const all = [...slots, ...variables.map((variable) => idSlot(variable, false))];
  const end = (position: Position, side: Side) => beyond(compiling, all, position, side);
  return {
    clause: (direction) => all.map((slot) => orderOf(slot, direction)).join(', '),
    window: ({ after, before }) =>
      allOf([after === undefined ? null : end(after, 'after'), before === undefined ? null : end(before, 'before')]),
    values: `[${slots.map(({ answered }) => answered).join(', ')}]`,
    position(values, ids) {
      const list = listOf(values);
      return [...slots.map((slot, index) => slot.shown(list[index])), ...ids];
    },
  };
}

const asItIs = (value: Scalar): Scalar => value;
const shownAsItIs = (value: unknown): Scalar | null => (isScalar(value) ? value : null);

function idSlot(variable: string, descending: boolean): Slot {
  const expression = `${variable}.id`;
  return { expression, answered: expression, descending, bound: asItIs, shown: shownAsItIs };
}

function slotsOf(compiling: Compiling, key: OrderKey, ordered: Ordered): Slot[] {
  const { field, descending } = key;
  const variable = key.of === 'edge' ? ordered.edge : ordered.node;
  if (variable === undefined) throw new TypeError(`There is no relation whose "${field}" could order things`);
  if (field === 'id' && key.kind === 'value') return [idSlot(variable, descending)];
  const shape = compiling.names.field(key.of, field);
  const plain = (expression: string): Slot => {
    return { expression, answered: expression, descending, bound: asItIs, shown: shownAsItIs };
  };
  if (key.kind === 'date') {
    if (shape.kind !== 'date') return [plain('null'), plain('null')];
    return [firstDayOf(field), lastDayOf(field)].map((property) => plain(propertyOf(variable, property)));
  }
  if (shape.list || shape.kind === 'value') return [plain('null')];
  const answered = propertyOf(variable, field);
  if (key.ranks !== undefined) return [rankSlot(compiling, key.ranks, answered, descending)];
  const expression = comparableProperty(variable, shape);
  return [{ expression, answered, descending, bound: comparable, shown: shownAsItIs }];
}

/** An enum compares by the rank of its value; one without a rank counts as absent. */
function rankSlot({ statement }: Compiling, ranks: readonly string[], answered: string, descending: boolean): Slot {
  const byName = new Map(ranks.map((name, rank) => [name, rank]));
  return {
    expression: `${statement.parameter(Object.fromEntries(byName))}[toString(${answered})]`,
    answered,
    descending,
    bound: (value) => byName.get(String(value)) ?? ranks.length,
    shown: (value) => (isScalar(value) && byName.has(String(value)) ? value : null),
  };
}

/** The server puts nulls last where it goes upwards and first where it goes downwards. */
function orderOf({ expression, descending }: Slot, direction: Direction): string {
  if (direction === 'forwards') return descending ? `${expression} IS NULL, ${expression} DESC` : expression;
  return descending ? `${expression} IS NULL DESC, ${expression}` : `${expression} DESC`;
}

type Side = 'after' | 'before';

/** That a row lies strictly after or before a position: by the first value, or equal there and by the next, and so on. */
function beyond({ statement }: Compiling, slots: readonly Slot[], position: Position, side: Side): string {
  let predicate: string | null = null;
  for (let index = slots.length - 1; index >= 0; index--) {
    const slot = slots[index];
    if (slot === undefined) continue;
    const value = position[index] ?? null;
    const bound = value === null ? null : statement.parameter(slot.bound(value));
    const strictly = strictlyBeyond(slot, bound, side);
    const equal = bound === null ? `${slot.expression} IS NULL` : `${slot.expression} = ${bound}`;
    predicate = predicate === null ? strictly : `(${strictly} OR (${equal} AND ${predicate}))`;
  }
  return predicate ?? 'true';
}

function strictlyBeyond({ expression, descending }: Slot, bound: string | null, side: Side): string {
  if (bound === null) return side === 'after' ? 'false' : `${expression} IS NOT NULL`;
  const upwards = descending === (side === 'before');
  const compared = `${expression} ${upwards ? '>' : '<'} ${bound}`;
  return side === 'after' ? `(${compared} OR ${expression} IS NULL)` : compared;
}
