/** Typologies of criminal organisations, their types, traits, and groups; none of their members is named. */
import { dateIn, periodFrom, yearOf } from './dates.js';
import { many, one } from './links.js';
import { countryName, inWords, lower, ownWord } from './names.js';
import { FORMS, MATTERS } from './words.js';

/** @typedef {import('./links.js').Edge} Edge */
/** @typedef {import('./record.js').Family} Family */

const DIMENSIONS = /** @type {const} */ ([
  'STRUCTURE',
  'SIZE',
  'COHESION',
  'SPECIALISATION',
  'CONTROL_OF_PROCESS',
  'VIOLENCE',
  'BUSINESS_MODEL',
  'REACH',
  'CORRUPTION',
  'ADAPTABILITY',
  'OTHER',
]);
const STRUCTURES = ['HIERARCHICAL', 'CLUSTERED', 'CORE_GROUP', 'NETWORK', 'COOPERATIVE', 'INDIVIDUALS'];

/** @type {Edge} */
const trait = ({ dice }) => ({
  has: dice.chance(0.82),
  ...(dice.chance(0.3) ? { degree: dice.pick(['high', 'low', 'of some']) } : {}),
});

/** @type {Edge} */
const period = ({ dice }) => (dice.chance(0.25) ? { period: periodFrom(yearOf(dice, 1985), dice) } : {});

/** @type {Family} */
export const GROUPS = {
  typology: {
    name: (making) => `${ownWord(making)} typology of ${making.dice.pick(MATTERS)}`,
    described: 0.85,
    fields: ({ dice }) => ({
      author: 'A research institute',
      publishedOn: dateIn(yearOf(dice, 1995), dice),
      basis: dice.pick(['a survey', 'cases', 'theory']),
      criterion: 'structure',
      scope: 'the world',
    }),
    links: [one('publishedIn', 1, { source: 1 })],
  },
  orgtype: {
    name: (making) =>
      `${making.dice.pick(['Loose', 'Rigid', 'Regional', 'Clustered', 'Family'])} ${lower(ownWord(making))} organisations`,
    aliases: 0.25,
    described: 0.54,
    fields: ({ dice, index }) => ({
      rank: 1 + (index % 5),
      ...(dice.chance(0.5) ? { structure: dice.pick(STRUCTURES) } : {}),
    }),
    links: [
      one('typology', 1, { typology: 1 }),
      many('traits', 0.92, 3.05, { trait: 1 }, trait),
      many('foundIn', 0.33, 1.3, { region: 5, country: 5 }),
      many('broader', 0.1, 1, { orgtype: 1 }),
    ],
  },
  trait: {
    name: ({ dice, index }) =>
      `${dice.pick(['Strict', 'Loose', 'Frequent', 'Rare'])} ${inWords(DIMENSIONS[index % DIMENSIONS.length])}`,
    aliases: 0.08,
    fields: ({ index }) => ({ dimension: DIMENSIONS[index % DIMENSIONS.length] }),
    links: [],
  },
  group: {
    name: ({ dice, home }) => `Group for ${lower(dice.pick(FORMS))} from ${countryName(home)}`,
    aliases: 0.18,
    described: 0.94,
    links: [
      many('basedIn', 0.76, 1, { country: 12, region: 1, locality: 2 }),
      many('activeIn', 0.71, 1.3, { country: 9, region: 7, locality: 2 }, period),
      many('forms', 0.3, 1.6, { form: 1 }),
      many('sectors', 0.25, 1, { sector: 1 }),
      many('types', 0.3, 1, { orgtype: 1 }),
      many('traits', 0.2, 1.5, { trait: 1 }, trait),
    ],
  },
};
