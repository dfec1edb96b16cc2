import type { OrderKey, Position, Scalar } from '../port.js';
import { formOf, type Holder } from './compile-field-filter.js';
import type { Compilation } from './compilation.js';
import { beside, property } from './names.js';
import { sortKey } from './text-keys.js';

/** One value of an order: what is compared, what is shown of it in a position, and how a shown value compares. */
export interface Slot {
  readonly compared: string;
  readonly shown: string;
  readonly descending: boolean;
  /** Ids are never absent. */
  readonly optional: boolean;
  comparable(shown: Scalar): Scalar;
}

/** The slots of a total order: the keys, then the ids. `edge` is absent where things have no relation to stand on. */
export function slotsOf(
  compilation: Compilation,
  keys: readonly OrderKey[],
  node: string,
  edge: string | undefined,
): readonly Slot[] {
  const slots = keys.flatMap((key) => slotsOfKey(compilation, key, node, edge));
  return [...slots, idSlot(node, false), ...(edge === undefined ? [] : [idSlot(edge, false)])];
}

function idSlot(variable: string, descending: boolean): Slot {
  const id = property(variable, 'id');
  return { compared: id, shown: id, descending, optional: false, comparable: (value) => value };
}

function slotsOfKey(compilation: Compilation, key: OrderKey, node: string, edge: string | undefined): readonly Slot[] {
  const holder = holderOf(compilation, key, node, edge);
  if (holder === undefined) return key.kind === 'date' ? [absent(key), absent(key)] : [absent(key)];
  const { variable, fields } = holder;
  if (key.kind === 'date') {
    if (!fields.has(key.field)) return [absent(key), absent(key)];
    const ends = [beside.first(key.field), beside.last(key.field)];
    return ends.map((end) => plainSlot(property(variable, end), key));
  }
  if (key.field === 'id') return [idSlot(variable, key.descending)];
  const shape = fields.get(key.field);
  if (shape?.scalar !== true) return [absent(key)];
  const value = property(variable, key.field);
  if (key.ranks !== undefined) return [rankSlot(compilation, value, key, key.ranks)];
  if (!shape.text) return [plainSlot(value, key)];
  const comparable = (shown: Scalar): Scalar => (typeof shown === 'string' ? sortKey(shown) : shown);
  return [{ ...plainSlot(value, key), compared: formOf(holder, key.field, 'sort'), comparable }];
}

function holderOf({ catalog }: Compilation, key: OrderKey, node: string, edge: string | undefined): Holder | undefined {
  if (key.of === 'node') return { variable: node, fields: catalog.nodeFields };
  return edge === undefined ? undefined : { variable: edge, fields: catalog.edgeFields };
}

function plainSlot(value: string, { descending }: OrderKey): Slot {
  return { compared: value, shown: value, descending, optional: true, comparable: (shown) => shown };
}

/** What no thing has: it takes its place in positions and orders nothing. */
function absent(key: OrderKey): Slot {
  return plainSlot('null', key);
}

/** Ranks come in a map, which gives null for a name that it lacks. */
function rankSlot(compilation: Compilation, value: string, key: OrderKey, names: readonly string[]): Slot {
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rank = `${compilation.parameter(Object.fromEntries(ranks))}[${value}]`;
  return {
    ...plainSlot(rank, key),
    shown: `CASE WHEN ${rank} IS NULL THEN null ELSE ${value} END`,
    comparable: (shown) => ranks.get(String(shown)) ?? ranks.size,
  };
}

/** `ORDER BY` of the slots; `reversed` turns the whole of it round, the place of the absent included. */
export function orderBy(slots: readonly Slot[], reversed: boolean): string {
  const parts = slots.flatMap(({ compared, descending, optional }) => {
    if (compared === 'null') return [];
    const value = `${compared}${descending === reversed ? '' : ' DESC'}`;
    return optional ? [`(${compared} IS NULL)${reversed ? ' DESC' : ''}`, value] : [value];
  });
  return `ORDER BY ${parts.join(', ')}`;
}

/** The condition that something stands strictly after, or before, a position. */
export function beyond(
  compilation: Compilation,
  slots: readonly Slot[],
  position: Position,
  side: 'after' | 'before',
): string {
  let condition: string | null = null;
  for (const [index, slot] of [...slots.entries()].reverse()) {
    const { further, same } = against(compilation, slot, position[index] ?? null, side);
    // No `OR`: Neo4j would look for each of its sides by itself.
    condition = condition === null ? further : `CASE WHEN ${same} THEN ${condition} ELSE ${further} END`;
  }
  return condition ?? 'false';
}

function against(
  compilation: Compilation,
  slot: Slot,
  shown: Scalar | null,
  side: 'after' | 'before',
): { readonly further: string; readonly same: string } {
  const { compared, optional } = slot;
  if (optional && shown === null) {
    return { further: side === 'after' ? 'false' : `${compared} IS NOT NULL`, same: `${compared} IS NULL` };
  }
  const value = compilation.parameter(slot.comparable(shown ?? ''));
  const upwards = (side === 'after') !== slot.descending;
  const further = `${compared} ${upwards ? '>' : '<'} ${value}`;
  const absentFollow = optional && side === 'after';
  return {
    further: absentFollow ? `(${further} OR ${compared} IS NULL)` : further,
    same: `${compared} = ${value}`,
  };
}
