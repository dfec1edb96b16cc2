import type { FieldValue, Scalar } from '../port.js';
import { compareCodePoints } from './code-points.js';

/** Compares two scalars: strings by code point, false before true, numbers by size; of different kinds in that order of kinds. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return kindRank(a) - kindRank(b);
}

function kindRank(value: Scalar): number {
  if (typeof value === 'string') return 0;
  return typeof value === 'boolean' ? 1 : 2;
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The scalars in a field: the value itself, or the members of a list. A value object has none. */
export function scalarsIn(value: FieldValue | undefined): readonly Scalar[] {
  if (isScalar(value)) return [value];
  return isList(value) ? value.filter(isScalar) : [];
}

/** `Array.isArray` that keeps readonly lists typed. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a caller names the members it knows of
export function isList<Member>(value: unknown): value is readonly Member[] {
  return Array.isArray(value);
}
