/** Two actors that are bound. */
interface Pair {
  readonly between: readonly { readonly id: string }[];
}

/** Who lies within some steps of an actor; null where there is no such actor among them. */
export function ego(
  focus: string,
  steps: number,
  ids: readonly string[],
  pairs: readonly Pair[],
): ReadonlySet<string> | null {
  if (!ids.includes(focus)) return null;
  const within = new Set([focus]);
  for (let step = 0; step < steps; step++) {
    const rim = pairs.flatMap(({ between }) => {
      const [one, other] = between.map(({ id }) => id);
      if (one === undefined || other === undefined) return [];
      return within.has(one) ? [other] : within.has(other) ? [one] : [];
    });
    rim.forEach((id) => within.add(id));
  }
  return within;
}
