import type { DayRange } from '../../ontology/index.js';
import type { Fields, OrderKey, Position, Scalar } from '../port.js';
import { compareCodePoints } from './code-points.js';
import { compareScalars, isScalar } from './scalars.js';

/** What an order looks at: an entity record or a relation record. */
interface Orderable {
  readonly id: string;
  readonly fields: Fields;
  readonly dates: Readonly<Record<string, DayRange>>;
}

/** A total order of things or, where `edge` is given, of relations and the things at their other ends. */
interface TotalOrder {
  position(node: Orderable, edge?: Orderable): Position;
  compare(a: Position, b: Position): number;
}

type Value = Scalar | null;

/** One value of a position: how it is read and how two of them compare. */
interface Slot {
  read(node: Orderable, edge: Orderable | undefined): Value;
  compare(a: Value, b: Value): number;
}

/** The total order that the keys make: by each key, then by the thing's id, then by the relation's id, both ascending. */
export function totalOrder(keys: readonly OrderKey[]): TotalOrder {
  const slots = keys.flatMap(slotsOf);
  return {
    position(node, edge) {
      const values: Value[] = slots.map((slot) => slot.read(node, edge));
      values.push(node.id);
      if (edge !== undefined) values.push(edge.id);
      return values;
    },
    compare(a, b) {
      for (const [index, slot] of slots.entries()) {
        const compared = slot.compare(a[index] ?? null, b[index] ?? null);
        if (compared !== 0) return compared;
      }
      const ids = compareIds(a[slots.length], b[slots.length]);
      return ids === 0 ? compareIds(a[slots.length + 1], b[slots.length + 1]) : ids;
    },
  };
}

function compareIds(a: Value | undefined, b: Value | undefined): number {
  return compareCodePoints(String(a ?? ''), String(b ?? ''));
}

function slotsOf(key: OrderKey): Slot[] {
  const owner = (node: Orderable, edge: Orderable | undefined) => (key.of === 'edge' ? edge : node);
  if (key.kind === 'date') {
    return (['first', 'last'] as const).map((end) => ({
      read: (node, edge) => owner(node, edge)?.dates[key.field]?.[end] ?? null,
      compare: absentLast(compareScalars, key.descending),
    }));
  }
  const ranks = key.ranks === undefined ? undefined : new Map(key.ranks.map((value, rank) => [value, rank]));
  const known = (value: unknown): Value => {
    if (!isScalar(value)) return null;
    return ranks === undefined || ranks.has(String(value)) ? value : null;
  };
  const read: Slot['read'] = (node, edge) => {
    const thing = owner(node, edge);
    return known(key.field === 'id' ? thing?.id : thing?.fields[key.field]);
  };
  if (ranks === undefined) return [{ read, compare: absentLast(compareScalars, key.descending) }];
  const rankOf = (value: Scalar) => ranks.get(String(value)) ?? ranks.size;
  return [{ read, compare: absentLast((a, b) => rankOf(a) - rankOf(b), key.descending) }];
}

/** Turns a comparison round where the key descends. The absent stay last either way. */
function absentLast(compare: (a: Scalar, b: Scalar) => number, descending: boolean): Slot['compare'] {
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  };
}
