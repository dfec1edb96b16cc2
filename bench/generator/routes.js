/** Routes: two to six stops in order, with roles, borders and means of travel. */
import { periodFrom, yearOf } from './dates.js';
import { many, related } from './links.js';
import { countryName, lower } from './names.js';
import { anyOf, idOf } from './plan.js';
import { FORMS, PEOPLE, SECTORS } from './words.js';

/** @typedef {import('./links.js').Edge} Edge */
/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */
/** @typedef {import('./shares.js').Prefix} Prefix */

/** The shipped dataset has two stops on most; more have more here, so that chains of legs are worth a measurement. */
const STOPS = { 2: 58, 3: 22, 4: 11, 5: 6, 6: 3 };
const PLACES = /** @type {Record<Prefix, number>} */ ({ country: 60, locality: 25, region: 15 });
const FUNCTIONS = ['recruits', 'holds the contract', 'pays the wages', 'forges papers', 'lodges people'];
const CROSSINGS = [
  'at an official crossing',
  'on foot through the forest',
  'with forged papers',
  'by night',
  'with a visa',
];

/** The stops, no place twice: the first in the country that the route begins in. */
function stopsOf(/** @type {Making} */ making) {
  const { plan, dice, home } = making;
  const wanted = Number(dice.weighted(STOPS));
  const found = new Set([dice.chance(0.7) ? idOf('country', home) : anyOf(plan, 'locality', dice, home)]);
  for (let tries = 0; tries < 30 && found.size < wanted; tries += 1) {
    const near = (home + found.size * dice.between(0, 3)) % plan.counts.country;
    found.add(anyOf(plan, dice.weighted(PLACES), dice, near));
  }
  return { stops: [...found].map((to, at) => related(making, to, stopAt(at, found.size))) };
}

/** @returns {Edge} */
function stopAt(/** @type {number} */ at, /** @type {number} */ stops) {
  const role = at === 0 ? 'SOURCE' : at === stops - 1 ? 'DESTINATION' : 'TRANSIT';
  return ({ dice }) => ({
    order: at + 1,
    role,
    functions: dice.chance(0.11) ? [dice.pick(FUNCTIONS)] : [],
    ...(dice.chance(0.02) ? { roleContested: true } : {}),
    ...(at > 0 && dice.chance(0.03) ? { travelled: dice.chance(0.8) } : {}),
    ...(at > 0 && dice.chance(0.15) ? { crossing: dice.pick(CROSSINGS) } : {}),
    ...(at > 0 && dice.chance(0.3) ? { mode: dice.weighted({ LAND: 55, SEA: 22, AIR: 15, FOOT: 8 }) } : {}),
  });
}

function routeOf(/** @type {Making} */ making) {
  const { dice } = making;
  return {
    status: dice.weighted({ OBSERVED: 35, REPORTED: 55, ALLEGED: 8, PLANNED: 2 }),
    ...(dice.chance(0.2) ? { period: periodFrom(yearOf(dice, 1985), dice) } : {}),
    ...(dice.chance(0.08) ? { victimsReported: `about ${dice.between(2, 90) * 10}` } : {}),
    ...stopsOf(making),
  };
}

/** @type {Family} */
export const ROUTES = {
  route: {
    name: ({ dice, home }) =>
      dice.chance(0.5)
        ? `${dice.pick(PEOPLE)} from ${countryName(home)} for ${lower(dice.pick(SECTORS))}`
        : `${dice.pick(FORMS)} of ${lower(dice.pick(PEOPLE))} from ${countryName(home)}`,
    aliases: 0.05,
    described: 0.5,
    fields: routeOf,
    links: [
      many('forms', 0.45, 1.3, { form: 1 }),
      many('sectors', 0.21, 1.7, { sector: 1 }),
      many('promisedSectors', 0.05, 1.2, { sector: 1 }),
      many('victims', 0.6, 1.2, { victims: 1 }),
      many('recruitment', 0.21, 1.5, { recruitment: 1 }),
      many('control', 0.1, 3, { control: 1 }),
      many('organisers', 0.06, 1, { group: 1 }),
      many('organiserTypes', 0.03, 1, { orgtype: 1 }),
    ],
  },
};
