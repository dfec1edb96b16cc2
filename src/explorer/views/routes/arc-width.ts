/** How wide an arc of so many routes or sources is, in pixels: its surface grows with the number, up to what a map can bear. */
export function arcWidth(weight: number): number {
  return Math.min(1.6 + 1.5 * Math.sqrt(Math.max(weight - 1, 0)), 11);
}
