/** A property of what may be anything; undefined where it has none of that name. */
export function propertyIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
