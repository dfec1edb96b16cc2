/** Variables as somebody wrote them, or why they are none. */
export type ReadVariables = { readonly values: Readonly<Record<string, unknown>> } | { readonly wrong: string };

/** Reads variables, which are a JSON object; nothing written is none. */
export function readVariables(text: string): ReadVariables {
  if (text.trim() === '') return { values: {} };
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { values: { ...parsed } };
    return { wrong: Array.isArray(parsed) ? '[…]' : String(parsed) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
