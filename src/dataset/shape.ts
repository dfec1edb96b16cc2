/** Whether something read from YAML is a map. */
export function isMap(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** What something read from YAML is, for messages. */
export function inWords(raw: unknown): string {
  if (raw === null || raw === undefined) return 'nothing';
  if (Array.isArray(raw)) return 'a list';
  if (isMap(raw)) return 'a map';
  return typeof raw === 'string' ? `the text "${raw}"` : JSON.stringify(raw);
}
