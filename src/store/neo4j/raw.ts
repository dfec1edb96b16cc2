/** What the driver answers is checked where it is taken apart. A `TypeError` means that statement and decoder disagree. */
export type RawMap = Readonly<Record<string, unknown>>;

export function mapOf(value: unknown): RawMap {
  if (!isMap(value)) throw new TypeError('The answer holds no map where one was asked for');
  return value;
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('The answer holds no list where one was asked for');
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The answer holds no text where one was asked for');
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('The answer holds no number where one was asked for');
  return value;
}

function isMap(value: unknown): value is RawMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
