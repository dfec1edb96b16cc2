export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Below this, places lie all round the globe, and a point between them would say nothing. */
const LEAST_AGREEMENT = 0.7;

/** The middle of some positions on the globe; null where they have none to speak of. */
export function sphericalMiddle(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of positions) {
    x += Math.cos(radians(latitude)) * Math.cos(radians(longitude));
    y += Math.cos(radians(latitude)) * Math.sin(radians(longitude));
    z += Math.sin(radians(latitude));
  }
  const length = Math.hypot(x, y, z);
  if (length / positions.length < LEAST_AGREEMENT) return null;
  return { latitude: degrees(Math.asin(z / length)), longitude: degrees(Math.atan2(y, x)) };
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
