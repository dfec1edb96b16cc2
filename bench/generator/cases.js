/** Cases, decisions of courts, events. Nobody in them is named. */
import { dateIn, periodFrom, yearOf } from './dates.js';
import { many, one } from './links.js';
import { capital, countryName, inWords, lower, sentence } from './names.js';
import { FORMS, MATTERS, PEOPLE, SECTORS } from './words.js';

/** @typedef {import('./links.js').Edge} Edge */
/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */

const PARTS = ['investigated', 'reported', 'tried', 'sheltered the victims', 'arrested the suspects'];

/** @type {Edge} */
const touched = ({ dice }) =>
  dice.chance(0.6) ? { role: dice.weighted({ SOURCE: 40, DESTINATION: 40, TRANSIT: 20 }) } : {};

/** @type {Edge} */
const handling = ({ dice }) => ({
  part: dice.pick(PARTS),
  ...(dice.chance(0.3) ? { on: dateIn(yearOf(dice, 1995), dice) } : {}),
});

function caseOf(/** @type {Making} */ { dice }) {
  return {
    ...(dice.chance(0.5) ? { period: periodFrom(yearOf(dice, 1990), dice) } : {}),
    stage: dice.weighted({ REPORTED: 40, CONVICTED: 22, INVESTIGATED: 16, PROSECUTED: 14, CLOSED: 8 }),
    facts: sentence(dice),
    ...(dice.chance(0.32) ? { victimsReported: `${dice.between(1, 60)}` } : {}),
    ...(dice.chance(0.38) ? { outcome: sentence(dice) } : {}),
  };
}

function decisionOf(/** @type {Making} */ { dice }) {
  const decided = dice.chance(0.9) ? { decidedOn: dateIn(yearOf(dice, 1990), dice) } : {};
  return { ...decided, holding: `The court found ${dice.pick(MATTERS)} to be shown.` };
}

function eventOf(/** @type {Making} */ { dice }) {
  return {
    kind: dice.weighted({ MEETING: 35, POLICY_CHANGE: 22, DECISION: 18, OCCURRENCE: 18, VISIT: 7 }),
    ...(dice.chance(0.94) ? { on: dateIn(yearOf(dice, 1985), dice) } : {}),
    ...(dice.chance(0.7) ? { outcome: sentence(dice) } : {}),
  };
}

/** @type {Family} */
export const CASES = {
  case: {
    name: ({ dice, home }) => `${dice.pick(PEOPLE)} in ${lower(dice.pick(SECTORS))} in ${countryName(home)}`,
    aliases: 0.1,
    fields: caseOf,
    links: [
      many('places', 0.95, 1.9, { country: 49, locality: 25 }, touched),
      many('forms', 0.84, 1.4, { form: 1 }),
      many('victims', 0.73, 1.1, { victims: 1 }),
      many('recruitment', 0.38, 1.6, { recruitment: 1 }),
      many('control', 0.27, 2.8, { control: 1 }),
      many('sectors', 0.57, 1.1, { sector: 1 }),
      many('promisedSectors', 0.08, 1.6, { sector: 1 }),
      many('routes', 0.43, 1.3, { route: 1 }),
      many('groups', 0.15, 1, { group: 1 }),
      many('handledBy', 0.43, 1.8, { agency: 15, media: 10, ngo: 3, company: 1, igo: 1 }, handling),
    ],
  },
  decision: {
    name: ({ dice, home }) => `Decision on ${lower(dice.pick(FORMS))} in ${countryName(home)}`,
    aliases: 0.5,
    described: 0.14,
    fields: decisionOf,
    links: [
      one('court', 0.86, { agency: 6, igo: 1 }),
      one('case', 0.43, { case: 1 }),
      many('applies', 0.5, 1.3, { provision: 1 }),
    ],
  },
  event: {
    name: ({ dice, home }, { kind }) => `${capital(inWords(kind))} on ${dice.pick(MATTERS)} in ${countryName(home)}`,
    aliases: 0.06,
    described: 0.14,
    fields: eventOf,
    links: [
      many('places', 0.64, 1.1, { country: 52, locality: 14, region: 3 }),
      many('participants', 0.74, 1.4, { agency: 33, igo: 32, country: 20, ngo: 5, media: 3, company: 2 }),
      many('about', 1, 1.76, {
        programme: 30,
        law: 21,
        subject: 17,
        source: 16,
        treaty: 14,
        act: 8,
        agreement: 6,
        case: 5,
      }),
    ],
  },
};
