import type { Comparison } from './types.js';

/** The treaty or act that most of the states have to do with: the chain begins with it unless another is chosen. */
export function usualBeginning({ countries }: Comparison): string {
  const counts = new Map<string, number>();
  for (const { transpositions } of countries) {
    for (const id of new Set(transpositions.flatMap(({ act }) => act?.id ?? [])))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || a.localeCompare(b));
  return most?.[0] ?? '';
}
