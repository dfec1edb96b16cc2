import type { EntityType } from '../../ontology/index.js';
import type { OrderKey, PageRequest, Scalar } from '../port.js';
import { NAMED, property } from './names.js';
import type { Slot } from './compile-order.js';
import { namedKey } from './text-keys.js';

/** Parts of an index, in each of which rows of a page stand in order, so that no other rows are looked at. */
export interface Scan {
  /** The property that the index is of. */
  readonly property: string;
  /** The ends of each part, both of which belong to it. */
  readonly parts: readonly (readonly [from: string, to: string])[];
  /** What the index is ordered by before anything else, where that is not asked for itself. */
  readonly ahead: readonly Slot[];
}

/** How things of some types are found in an order: those by id and by name are, each of which an index has; else null. */
export function compileScan(
  types: readonly EntityType[],
  node: string,
  [key, ...others]: readonly OrderKey[],
  page: PageRequest,
): Scan | null {
  const descending = key?.descending === true;
  if (key === undefined || (key.field === 'id' && others.length === 0)) {
    const spans = types.map(({ prefix }) => ({ from: `${prefix}:`, to: `${prefix};`, descending, keyOf: String }));
    return { property: 'id', parts: partsOf(spans, page), ahead: [] };
  }
  if (key.field !== 'name' || key.kind !== 'value') return null;
  if (!types.every(({ fields }) => fields.get('name')?.required === true)) return null;
  const spans = types.map(({ name }) => {
    const keyOf = (shown: Scalar): string => namedKey(name, String(shown));
    return { from: `${name}:`, to: `${name};`, descending, keyOf };
  });
  // Of the parts only the first is looked at here: within a part all have one type.
  const slot = { compared: property(node, NAMED), shown: 'null', descending, optional: false, comparable: String };
  return { property: NAMED, parts: partsOf(spans, page), ahead: [slot] };
}

interface Span {
  readonly from: string;
  /** Lies beyond it. */
  readonly to: string;
  readonly descending: boolean;
  keyOf(shown: Scalar): string;
}

/** From the one end of each span, or where the page begins, to the other end, or where the page ends; without those of which nothing is left. */
function partsOf(spans: readonly Span[], { after, before }: PageRequest): readonly (readonly [string, string])[] {
  return spans.flatMap((span) => {
    const [lower, upper] = (span.descending ? [before, after] : [after, before]).map(
      (position) => position?.[0] ?? null,
    );
    const from = lower === null || lower === undefined ? span.from : latest(span.keyOf(lower), span.from);
    const to = upper === null || upper === undefined ? span.to : earliest(span.keyOf(upper), span.to);
    return from <= to ? [[from, to] as const] : [];
  });
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
