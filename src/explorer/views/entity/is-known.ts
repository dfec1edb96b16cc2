/** Whether a field holds anything: what it does not hold is left out. */
export function isKnown(value: unknown): boolean {
  return value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
