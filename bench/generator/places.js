/** Countries on a grid with their borders, the regions they lie in, and localities. */
import { many, related } from './links.js';
import { countryName, ownWord } from './names.js';
import { codeOf, idOf } from './plan.js';

/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */

const ROW = 16;
const KINDS = {
  PROVINCE: 24,
  CITY: 26,
  DISTRICT: 10,
  VILLAGE: 8,
  PORT: 8,
  BORDER_CROSSING: 8,
  BORDER_AREA: 5,
  AIRPORT: 3,
  SEA_AREA: 3,
  AREA: 5,
};
const SHAPES = /** @type {Readonly<Record<string, string>>} */ ({
  PROVINCE: 'Province',
  DISTRICT: 'District',
  VILLAGE: 'village',
  PORT: 'port',
  BORDER_CROSSING: 'crossing',
  BORDER_AREA: 'borderlands',
  AIRPORT: 'airport',
  SEA_AREA: 'waters',
  AREA: 'highlands',
});

/** Where a country lies on the grid: those with most relations are far from each other. */
function cellOf(/** @type {number} */ country, /** @type {number} */ countries) {
  return (country * strideOf(countries) + 7) % countries;
}

function strideOf(/** @type {number} */ countries) {
  let stride = Math.max(1, Math.floor(countries * 0.618));
  while (dividedBoth(stride, countries)) stride += 1;
  return stride;
}

function dividedBoth(/** @type {number} */ first, /** @type {number} */ second) {
  let [divisor, rest] = [first, second];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return divisor > 1;
}

function countryIn(/** @type {number} */ cell, /** @type {number} */ countries) {
  for (let country = 0; country < countries; country += 1) if (cellOf(country, countries) === cell) return country;
  return undefined;
}

/** A point in the country. */
function pointIn(/** @type {Making} */ { plan, dice, home }) {
  const cell = cellOf(home, plan.counts.country);
  const latitude = 58 - 7 * Math.floor(cell / ROW) + 4 * dice.next();
  const longitude = -168 + 21 * (cell % ROW) + 12 * dice.next();
  return { latitude: Math.round(latitude * 1000) / 1000, longitude: Math.round(longitude * 1000) / 1000 };
}

function codesOf(/** @type {Making} */ making) {
  return { ...pointIn(making), iso3: codeOf(making.index) };
}

/** Each border is stated by the country that lies before the other on the grid. */
function bordersOf(/** @type {Making} */ making) {
  const { plan, dice, index } = making;
  const countries = plan.counts.country;
  const cell = cellOf(index, countries);
  const next = (cell + 1) % ROW === 0 ? [] : [cell + 1];
  const found = [...next, cell + ROW - 1, cell + ROW, cell + ROW + 1]
    .filter((other) => other < countries && dice.chance(0.5))
    .map((other) => countryIn(other, countries))
    .filter((other) => other !== undefined);
  const edge = () =>
    dice.chance(0.4) ? { lengthKm: dice.between(40, 4000), crossingPoints: dice.between(1, 30) } : {};
  return found.length === 0 ? {} : { borders: found.map((other) => related(making, idOf('country', other), edge)) };
}

/** Regions are a tree of five branches at each fork, of which the first is the world. */
function regionWithin(/** @type {Making} */ making) {
  return making.index === 0 ? {} : { within: [related(making, idOf('region', Math.floor((making.index - 1) / 5)))] };
}

/** The first region of a country is where it lies on the grid, the others are what it has joined. */
function countryWithin(/** @type {Making} */ making) {
  const { plan, dice, index } = making;
  const regions = plan.counts.region;
  const own = Math.min(regions - 1, 6 + Math.floor(cellOf(index, plan.counts.country) / 10));
  const joined = Array.from({ length: dice.below(4) }, () => dice.rank(regions, 2));
  return { within: [...new Set([own, ...joined])].map((region) => related(making, idOf('region', region))) };
}

function localityOf(/** @type {Making} */ making) {
  const { dice, index } = making;
  const kind = dice.weighted(KINDS);
  const inLocality = index > 0 && dice.chance(0.1) ? [related(making, idOf('locality', index - 1))] : [];
  const within = [related(making, idOf('country', making.home)), ...inLocality];
  return { kind, ...(dice.chance(0.6) ? pointIn(making) : {}), within };
}

/** @type {Family} */
export const PLACES = {
  country: {
    name: ({ index }) => countryName(index),
    aliases: 0.8,
    fields: (making) => ({ ...codesOf(making), ...countryWithin(making), ...bordersOf(making) }),
    links: [
      many('memberOf', 0.3, 1.5, { igo: 1 }, () => ({ status: 'MEMBER' })),
      many('cooperatesWith', 0.2, 2, { country: 1 }, () => ({ status: 'ACTIVE', activities: ['joint patrols'] })),
      many('concernedWith', 0.2, 2, { subject: 1 }),
    ],
  },
  region: {
    name: (making) =>
      `${making.dice.pick(['Northern', 'Southern', 'Inner', 'Greater', 'Upper'])} ${ownWord(making)} region`,
    aliases: 0.25,
    described: 0.25,
    fields: regionWithin,
    links: [],
  },
  locality: {
    name: (making, { kind }) => `${ownWord(making)} ${SHAPES[String(kind)] ?? ''}`.trim(),
    aliases: 0.3,
    described: 0.35,
    fields: localityOf,
    links: [],
  },
};
