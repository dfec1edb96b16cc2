import type { Graph, GraphEdge, GraphNode, Position } from './graph.js';
import { shapePath } from './shapes.js';
import { escaped } from './to-graphml.js';

export interface SvgOptions {
  readonly graph: Graph;
  readonly places: ReadonlyMap<string, Position>;
  /** The colour of a custom property now. */
  readonly colour: (token: string) => string;
  readonly title: string;
  /** Where the picture comes from: written below it. */
  readonly note: string;
}

const WIDTH = 1600;
const HEIGHT = 1000;
const MARGIN = 90;
const LINE = 26;

interface Placed extends GraphNode, Position {}

/** The picture as SVG: what it shows with names, its legend, and where it comes from. */
export function toSvg(options: SvgOptions): string {
  const { graph, colour, title, note } = options;
  const placed = new Map(fitted(options).map((node) => [node.id, node]));
  const groups = graph.groups.filter(({ key }) => graph.nodes.some(({ group }) => group === key));
  const height = HEIGHT + LINE * (Math.ceil(groups.length / 4) + 2);
  const line = colour('--line-strong');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colour('--paper')}"/>`,
    `<text x="40" y="48" font-size="24" font-weight="600" fill="${colour('--ink')}">${escaped(title)}</text>`,
    ...graph.edges.map((edge) => lineOf(edge, placed, line)),
    ...[...placed.values()].map((node) => nodeOf(node, options)),
    ...[...placed.values()].map((node) => labelOf(node, colour)),
    ...groups.map(({ label, shape, colour: token }, index) => {
      const x = 48 + (index % 4) * 380;
      const y = HEIGHT + LINE * (Math.floor(index / 4) + 0.5);
      return (
        `<path d="${shapePath(shape, { x, y: y - 5, radius: 8 })}" fill="${colour(token)}"/>` +
        `<text x="${x + 16}" y="${y}" font-size="15" fill="${colour('--ink')}">${escaped(label)}</text>`
      );
    }),
    `<text x="40" y="${height - 16}" font-size="13" fill="${colour('--ink-2')}">${escaped(note)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The nodes where they stand in the picture: as large as it can be, in its middle. */
function fitted({ graph, places }: SvgOptions): readonly Placed[] {
  const known = graph.nodes.map((node) => ({ node, place: places.get(node.id) ?? { x: 0, y: 0 } }));
  const xs = known.map(({ place }) => place.x);
  const ys = known.map(({ place }) => place.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((WIDTH - 2 * MARGIN - 120) / (right - left || 1), (HEIGHT - 2 * MARGIN) / (bottom - top || 1));
  return known.map(({ node, place }) => ({
    ...node,
    x: WIDTH / 2 - 60 + (place.x - (left + right) / 2) * scale,
    y: HEIGHT / 2 + 10 + (place.y - (top + bottom) / 2) * scale,
  }));
}

function lineOf(
  { source, target, width, arrow, dashed }: GraphEdge,
  placed: ReadonlyMap<string, Placed>,
  colour: string,
): string {
  const from = placed.get(source);
  const to = placed.get(target);
  if (from === undefined || to === undefined) return '';
  const dash = dashed ? ' stroke-dasharray="6 5"' : '';
  const line = `<path d="M${at(from)}L${at(to)}" stroke="${colour}" stroke-opacity="0.7" stroke-width="${width}"${dash} fill="none"/>`;
  return arrow ? line + headOf(from, to, colour) : line;
}

/** The head of an arrow, at the rim of what it points to. */
function headOf(from: Placed, to: Placed, colour: string): string {
  const reach = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / reach, (to.y - from.y) / reach];
  const tip = { x: to.x - dx * to.radius, y: to.y - dy * to.radius };
  const back = { x: tip.x - dx * 9, y: tip.y - dy * 9 };
  const one = { x: back.x - dy * 4, y: back.y + dx * 4 };
  const other = { x: back.x + dy * 4, y: back.y - dx * 4 };
  return `<path d="M${at(tip)}L${at(one)}L${at(other)}Z" fill="${colour}"/>`;
}

function nodeOf({ x, y, radius, group }: Placed, { graph, colour }: SvgOptions): string {
  const { shape = 'circle', colour: token = '--ink-2' } = graph.groups.find(({ key }) => key === group) ?? {};
  return `<path d="${shapePath(shape, { x, y, radius })}" fill="${colour(token)}" stroke="${colour('--paper')}" stroke-width="1.5"/>`;
}

function labelOf({ x, y, radius, label }: Placed, colour: (token: string) => string): string {
  return (
    `<text x="${(x + radius + 4).toFixed(1)}" y="${(y + 4).toFixed(1)}" font-size="12" fill="${colour('--ink')}" ` +
    `stroke="${colour('--paper')}" stroke-width="3" paint-order="stroke">${escaped(label)}</text>`
  );
}

function at({ x, y }: Position): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
