/** What the server answers is `unknown` to TypeScript. These say what it is, or throw a `TypeError` where it is not. */

export type Row = Readonly<Record<string, unknown>>;

export function rowOf(value: unknown): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError('The server answered something else than a map');
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError('The server answered something else than a list');
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('The server answered something else than a text');
}

export function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new TypeError('The server answered something else than a number');
}

export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
