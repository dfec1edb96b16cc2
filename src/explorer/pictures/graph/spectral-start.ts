import { PER_EDGE, PER_NODE } from './layout-request.js';

/** How often each thing moves to the middle of its neighbours. */
const ROUNDS = 60;
/** How far from the middle things lie at most, for the square root of their number: about where the forces will leave them. */
const REACH = 25;
/** Where in the matrix it stands whether a thing is fixed. */
const FIXED = 9;

interface Ties {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** What the ties of each thing weigh. */
  readonly degree: Float64Array;
}

/**
 * Puts things near to what they are tied to, before any force is reckoned: along the two slowest waves on the graph. Clusters stand apart afterwards, which
 * takes forces a hundred turns. What is tied to nothing, or fixed, stays where it is.
 */
export function startBySpectrum(nodes: Float32Array, edges: Float32Array): void {
  const order = nodes.length / PER_NODE;
  const ties = tiesOf(order, edges);
  const first = (axis: number): Float64Array =>
    Float64Array.from({ length: order }, (_, node) => nodes[node * PER_NODE + axis] ?? 0);
  const across = slowestWave(first(0), ties);
  const axes = [ranked(across), ranked(slowestWave(first(1), ties, across))];
  const reach = REACH * Math.sqrt(order);
  for (let node = 0; node < order; node++) {
    if (ties.degree[node] === 0 || nodes[node * PER_NODE + FIXED] === 1) continue;
    axes.forEach((places, axis) => (nodes[node * PER_NODE + axis] = (places[node] ?? 0) * reach));
  }
}

function tiesOf(order: number, edges: Float32Array): Ties {
  const size = edges.length / PER_EDGE;
  const column = (at: number): Float64Array =>
    Float64Array.from({ length: size }, (_, edge) => edges[edge * PER_EDGE + at] ?? 0);
  const ends = (at: number): Int32Array => Int32Array.from(column(at), (row) => row / PER_NODE);
  const ties = { from: ends(0), to: ends(1), weight: column(2), degree: new Float64Array(order) };
  spread(new Float64Array(order).fill(1), ties, ties.degree);
  return ties;
}

/** Adds to each thing what its neighbours have. */
function spread(values: Float64Array, { from, to, weight }: Ties, sums: Float64Array): void {
  for (let tie = 0; tie < weight.length; tie++) {
    const one = from[tie] ?? 0;
    const other = to[tie] ?? 0;
    sums[one] = (sums[one] ?? 0) + (weight[tie] ?? 0) * (values[other] ?? 0);
    sums[other] = (sums[other] ?? 0) + (weight[tie] ?? 0) * (values[one] ?? 0);
  }
}

/** The wave that is left when everything moves to the middle of its neighbours again and again (power iteration), apart from the given one. */
function slowestWave(start: Float64Array, ties: Ties, apart?: Float64Array): Float64Array {
  const { degree } = ties;
  const same = new Float64Array(degree.length).fill(1);
  let wave = start;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(degree.length);
    spread(wave, ties, sums);
    wave = wave.map((value, node) => (value + (sums[node] ?? 0) / Math.max(degree[node] ?? 0, 1)) / 2);
    for (const other of apart === undefined ? [same] : [same, apart]) {
      const share = product(wave, other, degree) / product(other, other, degree);
      wave = wave.map((value, node) => value - share * (other[node] ?? 0));
    }
    const size = Math.sqrt(product(wave, wave, degree) / product(same, same, degree)) || 1;
    wave = wave.map((value) => value / size);
  }
  return wave;
}

/** How much two waves have in common; what has many ties counts for more. */
function product(one: Float64Array, other: Float64Array, degree: Float64Array): number {
  return one.reduce((sum, value, node) => sum + value * (other[node] ?? 0) * (degree[node] ?? 0), 0);
}

/** Every thing by its place in the order of its values, from -1 to 1: evenly spread, however far loose ends swing out. */
function ranked(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const places = new Float64Array(values.length);
  order.forEach((node, rank) => (places[node] = (2 * rank + 1) / values.length - 1));
  return places;
}
