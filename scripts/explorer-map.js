/**
 * Writes the map of the explorer, `src/explorer/pictures/generated/world-map.json`: the outlines of countries and areas after Natural Earth
 * (public domain, 1:50 million, by way of world-atlas), already projected, each under the id that the graph has for it.
 *
 * Shapes are matched by M49 code and never by name, for Natural Earth names states in its own way. A shape without a code that the
 * graph knows is the country or area without an M49 code whose position lies in it; what is none is drawn as land without an id.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { parse } from 'yaml';
import { ROOT, runDirectly } from './support.js';

const FILE = join('src', 'explorer', 'pictures', 'generated', 'world-map.json');

/** Steps of the grid to which the outlines are laid, from edge to edge; `projected.ts` of the explorer has the same. */
const WIDTH = 10_000;

/** Cut in the Bering Strait, so that no state is cut. */
const MIDDLE = 11;

/**
 * @typedef {import('d3-geo').ExtendedFeature<import('d3-geo').GeoGeometryObjects, { name: string }>} Shape
 * @typedef {{ id: string, m49?: string, latitude?: number, longitude?: number }} Country
 */

/** Projects all shapes and writes them. Returns the names of those that the graph has no id for. */
export function writeWorldMap() {
  const { shapes, unknown } = shapesById();
  const sphere = { type: /** @type {const} */ ('Sphere') };
  const projection = geoEqualEarth().rotate([-MIDDLE, 0]).fitWidth(WIDTH, sphere);
  const path = geoPath(projection).digits(0);
  const lines = [...shapes]
    .map(([id, parts]) => ({ id, outline: parts.map((part) => compact(path(part) ?? '')).join('') }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((shape) => JSON.stringify(shape));
  const land = unknown.map((part) => compact(path(part) ?? '')).join('');
  const text = [
    '{',
    `"sphere": ${JSON.stringify(compact(path(sphere) ?? ''))},`,
    `"others": ${JSON.stringify(land)},`,
    `"countries": [\n${lines.join(',\n')}\n]`,
    '}\n',
  ].join('\n');
  writeFileSync(join(ROOT, FILE), text);
  return unknown.map(({ properties }) => properties.name);
}

/** @returns {{ shapes: Map<string, Shape[]>, unknown: Shape[] }} the shapes of each id, and those of none */
function shapesById() {
  const countries = countriesOfTheGraph();
  const byCode = new Map(countries.map(({ id, m49 }) => [m49, id]));
  /** @type {Map<string, Shape[]>} */
  const shapes = new Map();
  /** @type {Shape[]} */
  const unknown = [];
  for (const shape of naturalEarth()) {
    const id = (shape.id === undefined ? undefined : byCode.get(String(shape.id))) ?? byPlace(shape, countries);
    if (id === undefined) unknown.push(shape);
    else shapes.set(id, [...(shapes.get(id) ?? []), shape]);
  }
  return { shapes, unknown };
}

/**
 * @param {Shape} shape
 * @param {readonly Country[]} countries
 */
function byPlace(shape, countries) {
  const without = countries.filter(({ m49 }) => m49 === undefined);
  return without.find(({ longitude, latitude }) => geoContains(shape, [longitude ?? NaN, latitude ?? NaN]))?.id;
}

/** @returns {Shape[]} */
function naturalEarth() {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  const atlas = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {any} */ (feature(atlas, atlas.objects.countries)).features;
}

/** @returns {Country[]} countries and areas of the graph, with their positions */
function countriesOfTheGraph() {
  const positions = new Map(recordsOf('geography.yaml').map((record) => [record.add, record]));
  return recordsOf('countries.yaml').map((country) => ({ ...positions.get(country.id), ...country }));
}

/**
 * @param {string} file
 * @returns {(Country & { add?: string })[]}
 */
function recordsOf(file) {
  return parse(readFileSync(join(ROOT, 'seed', 'reference', file), 'utf8')).records;
}

/**
 * The same outline in steps from point to point, without the points that fall together on the grid.
 * @param {string} outline
 */
function compact(outline) {
  return outline
    .split('M')
    .slice(1)
    .map((ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number));
      return ringOf(points);
    })
    .join('');
}

/** @param {readonly (readonly number[])[]} points */
function ringOf(points) {
  let [x = 0, y = 0] = points[0] ?? [];
  const steps = [];
  const start = `M${x} ${y}`;
  for (const [nextX = 0, nextY = 0] of points.slice(1)) {
    if (nextX === x && nextY === y) continue;
    const across = nextX - x;
    const down = nextY - y;
    steps.push(`${across}${down < 0 ? '' : ' '}${down}`);
    [x, y] = [nextX, nextY];
  }
  if (steps.length < 2) return `${start}l1 0 0 1z`; // an islet, which would vanish
  return `${start}l${steps.reduce((path, step) => path + (step.startsWith('-') ? '' : ' ') + step)}z`;
}

if (runDirectly(import.meta.url)) {
  const unknown = writeWorldMap();
  console.log(`${FILE} is written. Shapes that the graph has no id for: ${unknown.join(', ')}`);
}
