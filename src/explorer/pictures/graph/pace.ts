/** How a layout goes about a graph. */
export interface Pace {
  /** How many turns it takes. */
  readonly turns: number;
  /** How many of them until it is shown again. */
  readonly atOnce: number;
  /** Whether it begins where a spectral layout leaves things, from where few turns do. */
  readonly spectral: boolean;
}

/** Small graphs can afford to be laid out well, and to show every move. */
export function paceOf(order: number): Pace {
  if (order < 400) return { turns: 600, atOnce: 40, spectral: false };
  if (order < 2000) return { turns: 300, atOnce: 10, spectral: false };
  return { turns: 40, atOnce: 8, spectral: true };
}
