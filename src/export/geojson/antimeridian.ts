/** Degrees: longitude, then latitude, as GeoJSON has it. */
export type Coordinates = readonly [longitude: number, latitude: number];

/**
 * A line in pieces none of which crosses the antimeridian, as RFC 7946 (section 3.1.9) wants it. Each leg goes the shorter way round.
 * Positions that repeat the one before are left out; a piece has two at least, so that a line without a way has no piece.
 */
export function cutAtAntimeridian(line: readonly Coordinates[]): Coordinates[][] {
  const pieces: Coordinates[][] = [[]];
  const go = (position: Coordinates): void => {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (last?.[0] !== position[0] || last[1] !== position[1]) piece?.push(position);
  };
  for (const [index, position] of line.entries()) {
    const before = line[index - 1];
    if (before !== undefined && Math.abs(position[0] - before[0]) > 180) {
      const [side, latitude] = crossing(before, position);
      go([side, latitude]);
      pieces.push([[-side, latitude]]);
    }
    go(position);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** Where a leg meets the antimeridian, on the side that it comes from. */
function crossing([west, from]: Coordinates, [east, to]: Coordinates): Coordinates {
  const side = west > east ? 180 : -180;
  const travelled = (side - west) / (east + 2 * side - west);
  return [side, Number((from + travelled * (to - from)).toFixed(6))];
}
