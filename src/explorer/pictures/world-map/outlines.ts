/** The outline of a country or area, under the id that the graph has for it. */
export interface Outline {
  readonly id: string;
  readonly outline: string;
}

/** Outlines on the grid of `projected`. */
export interface Outlines {
  readonly sphere: string;
  /** Land that is no country or area of the graph. */
  readonly others: string;
  readonly countries: readonly Outline[];
}

/** Loads the outlines, which are large, when a map is first drawn. */
export async function outlines(): Promise<Outlines> {
  return (await import('../generated/world-map.json')).default;
}
