/** The shapes of things in a picture: they differ without their colour. The order is the number that the shader knows them by. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'down', 'bar', 'cross'] as const;

export type Shape = (typeof SHAPES)[number];

const HALF_ROOT = 0.866;

/** The corners of a shape of radius 1; a circle has none. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [[-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]],
  triangle: [[0, -1], [0.95, 0.75], [-0.95, 0.75]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  hexagon: [[-0.5, -HALF_ROOT], [0.5, -HALF_ROOT], [1, 0], [0.5, HALF_ROOT], [-0.5, HALF_ROOT], [-1, 0]],
  down: [[0, 1], [0.95, -0.75], [-0.95, -0.75]],
  bar: [[-0.55, -1], [0.55, -1], [0.55, 1], [-0.55, 1]],
  cross: [[-0.35, -1], [0.35, -1], [0.35, -0.35], [1, -0.35], [1, 0.35], [0.35, 0.35], [0.35, 1], [-0.35, 1], [-0.35, 0.35], [-1, 0.35], [-1, -0.35], [-0.35, -0.35]],
}; // prettier-ignore

/** The path of a shape about a point, for SVG. */
export function shapePath(
  shape: Shape,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): string {
  const at = (dx: number, dy: number): string => `${rounded(x + dx * radius)} ${rounded(y + dy * radius)}`;
  if (shape === 'circle') {
    const r = rounded(radius);
    return `M${at(-1, 0)}A${r} ${r} 0 1 0 ${at(1, 0)}A${r} ${r} 0 1 0 ${at(-1, 0)}Z`;
  }
  return `M${CORNERS[shape].map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
