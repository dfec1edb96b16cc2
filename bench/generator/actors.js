/** Bodies of states, organisations, research, companies, media: whose they are, what they are part of, with whom they work. */
import { dateIn, lifeOf, yearOf } from './dates.js';
import { many, one } from './links.js';
import { countryName, ownWord } from './names.js';
import { DUTIES, MATTERS, NOTES } from './words.js';

/** @typedef {import('./links.js').Edge} Edge */
/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */

const AGENCIES = {
  MINISTRY: 20,
  DEPARTMENT: 17,
  POLICE_UNIT: 14,
  COMMITTEE: 14,
  POLICE_FORCE: 8,
  COURT: 7,
  GOVERNMENT: 5,
  BORDER_SERVICE: 4,
  PROSECUTION: 4,
  SERVICE: 3,
  PARLIAMENT: 2,
  OVERSIGHT: 1,
  OTHER: 1,
};
const SHAPES = /** @type {Readonly<Record<string, string>>} */ ({
  MINISTRY: 'Ministry',
  DEPARTMENT: 'Department',
  POLICE_UNIT: 'Police division',
  COMMITTEE: 'National committee',
  POLICE_FORCE: 'Police force',
  COURT: 'Court',
  GOVERNMENT: 'Government office',
  BORDER_SERVICE: 'Border guard',
  PROSECUTION: 'Office of the prosecutor',
  SERVICE: 'Centre',
  PARLIAMENT: 'Chamber of parliament',
  OVERSIGHT: 'Rapporteur',
  OTHER: 'Office',
});

/** @type {Edge} */
const cooperation = ({ dice }) => ({
  status: dice.weighted({ ACTIVE: 80, RECOMMENDED: 8, SOUGHT: 8, ENDED: 4 }),
  activities: dice.chance(0.75) ? [dice.pick(DUTIES)] : [],
  ...lifeOf(dice, ['since', 0.3], ['until', 0.08]),
  ...(dice.chance(0.3) ? { basis: 'a memorandum' } : {}),
  ...(dice.chance(0.1) ? { frequency: 'twice a year', assessment: dice.pick(NOTES) } : {}),
});

/** @type {Edge} */
const tenure = ({ dice }) => lifeOf(dice, ['since', 0.15], ['until', 0.05]);

/** @type {Edge} */
const membership = ({ dice }) => ({
  status: dice.weighted({ MEMBER: 90, OBSERVER: 7, CANDIDATE: 3 }),
  ...lifeOf(dice, ['since', 0.3], ['until', 0.04]),
});

/** @type {Edge} */
const support = ({ dice }) => ({
  kind: dice.weighted({ FUNDING: 40, SERVICES: 25, TECHNICAL: 15, ADVOCACY: 12, UNSPECIFIED: 8 }),
  ...lifeOf(dice, ['since', 0.2], ['until', 0.06]),
});

/** @type {Edge} */
const succession = ({ dice }) => (dice.chance(0.7) ? { on: dateIn(yearOf(dice), dice), change: 'the name alone' } : {});

/** @type {Edge} */
const chair = ({ dice }) => ({ office: 'Minister', ...lifeOf(dice, ['since', 0.4], ['until', 0.1]) });

function agencyOf(/** @type {Making} */ { dice }) {
  return {
    kind: dice.weighted(AGENCIES),
    ...lifeOf(dice, ['establishedOn', 0.15], ['dissolvedOn', 0.03]),
    ...(dice.chance(0.27) ? { mandate: `Is charged with ${dice.pick(DUTIES)}.` } : {}),
  };
}

function lasting(/** @type {Making} */ { dice }) {
  return lifeOf(dice, ['establishedOn', 0.15], ['dissolvedOn', 0.03]);
}

/** @type {Family} */
export const ACTORS = {
  igo: {
    name: (making) => `${ownWord(making)} Organization for ${making.dice.pick(MATTERS)}`,
    aliases: 0.8,
    described: 0.45,
    fields: lasting,
    links: [
      many('partOf', 0.5, 1, { igo: 1 }, tenure),
      many('concernedWith', 0.3, 1.4, { subject: 1 }),
      many('supports', 0.3, 2, { programme: 5, ngo: 2, agency: 1, scheme: 1, model: 2, source: 1 }, support),
      many('cooperatesWith', 0.2, 1, { igo: 1 }, cooperation),
      many('memberOf', 0.1, 1, { igo: 1 }, membership),
    ],
  },
  agency: {
    name: ({ dice, home }, { kind }) =>
      `${SHAPES[String(kind)] ?? ''} for ${dice.pick(MATTERS)} of ${countryName(home)}`,
    aliases: 0.56,
    described: 0.34,
    fields: agencyOf,
    links: [
      one('ofCountry', 0.98, 'home'),
      many('partOf', 0.4, 1, { agency: 1 }, tenure),
      many('memberOf', 0.1, 1, { igo: 3, agency: 1 }, membership),
      many('concernedWith', 0.45, 1.3, { subject: 1 }),
      many('locatedIn', 0.12, 1, { locality: 6, country: 1 }),
      many('supports', 0.1, 1.4, { source: 2, ngo: 2, programme: 3, victims: 1 }, support),
      many('cooperatesWith', 0.3, 1.3, { agency: 9, igo: 2, ngo: 2, company: 1 }, cooperation),
      many('establishedUnder', 0.12, 1, { law: 5, programme: 1, agreement: 1 }),
      many('succeeds', 0.03, 1, { agency: 1 }, succession),
      many('chairedBy', 0.06, 1, { agency: 1 }, chair),
    ],
  },
  ngo: {
    name: (making) => `${ownWord(making)} Foundation for ${making.dice.pick(MATTERS)}`,
    aliases: 0.49,
    described: 0.4,
    fields: lasting,
    links: [
      one('ofCountry', 0.4, 'home'),
      many('worksIn', 0.65, 1.2, { country: 24, locality: 14, region: 5 }),
      many('concernedWith', 0.4, 1.4, { subject: 1 }),
      many('supports', 0.2, 1.3, { victims: 3, programme: 3, scheme: 2 }, support),
      many('cooperatesWith', 0.2, 1.3, { ngo: 4, igo: 1 }, cooperation),
      many('memberOf', 0.1, 1, { ngo: 3, igo: 1 }, membership),
      many('partOf', 0.05, 1, { ngo: 1 }, tenure),
    ],
  },
  research: {
    name: (making) => `${ownWord(making)} Institute of ${making.dice.pick(MATTERS)}`,
    aliases: 0.55,
    described: 0.37,
    links: [
      one('ofCountry', 0.63, 'home'),
      many('partOf', 0.24, 1, { research: 1 }, tenure),
      many('concernedWith', 0.3, 1.3, { subject: 1 }),
      many('memberOf', 0.11, 1, { ngo: 3, research: 1 }, membership),
    ],
  },
  company: {
    name: (making) =>
      `${ownWord(making)} ${making.dice.pick(['Holdings', 'Trading', 'Seafoods', 'Manpower', 'Carriers'])}`,
    aliases: 0.45,
    described: 0.52,
    links: [
      one('ofCountry', 0.6, 'home'),
      many('sectors', 0.6, 1.2, { sector: 1 }),
      many('partOf', 0.1, 1, { company: 1 }, tenure),
      many('cooperatesWith', 0.1, 1, { company: 1 }, cooperation),
      many('concernedWith', 0.1, 1, { subject: 1 }),
    ],
  },
  media: {
    name: (making) => `${ownWord(making)} ${making.dice.pick(['Post', 'Herald', 'Radio', 'Broadcasting', 'Times'])}`,
    aliases: 0.17,
    described: 0.17,
    links: [one('ofCountry', 0.83, 'home'), many('partOf', 0.1, 1, { company: 1 }, tenure)],
  },
};
