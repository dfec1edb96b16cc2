/** Treaties, acts, laws, agreements, programmes, provisions and schemes. */
import { dateIn, endOf, lifeOf, periodFrom, yearOf } from './dates.js';
import { many, one } from './links.js';
import { capital, countryName, inWords, ownWord, sentence } from './names.js';
import { partiesOf, signedOf } from './participation.js';
import { ownerOfProvision, provisionOf, provisionsOf } from './provisions.js';
import { DUTIES, MATTERS, PEOPLE } from './words.js';

/** @typedef {import('./links.js').Edge} Edge */
/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */

/** @type {Edge} */
const implementation = ({ dice }) => ({
  extent: dice.weighted({ UNSPECIFIED: 65, PARTIAL: 22, FULL: 8, NONE: 5 }),
});

const MADE_OF = {
  subject: many('subject', 0.85, 1.5, { subject: 1 }),
  sectors: many('sectors', 0.1, 1.3, { sector: 1 }),
};

function statusOf(/** @type {Making} */ { dice }) {
  return dice.chance(0.15)
    ? {
        status: dice.weighted({ CONCLUDED: 30, IN_FORCE: 40, PROPOSED: 10, UNDER_NEGOTIATION: 8, FAILED: 7, ENDED: 5 }),
      }
    : {};
}

function legalOf(/** @type {Making} */ making) {
  const { dice, home } = making;
  const year = yearOf(dice);
  return {
    ...statusOf(making),
    ...(dice.chance(0.2) ? { effect: sentence(dice) } : {}),
    ...(dice.chance(0.15)
      ? { officialTitle: `${capital(dice.pick(MATTERS))} Act of ${countryName(home)}, ${year}` }
      : {}),
    ...(dice.chance(0.56) ? { adoptedOn: dateIn(year, dice) } : {}),
    ...(dice.chance(0.2) ? { inForceOn: dateIn(year + 1, dice) } : {}),
    ...endOf(dice, 'endedOn', 0.06, year + dice.between(2, 20)),
    ...provisionsOf(making),
  };
}

function treatyOf(/** @type {Making} */ making) {
  const { dice } = making;
  const delay = dice.chance(0.3) ? { entryIntoForceDelayDays: dice.pick([30, 60, 90, 180]) } : {};
  return { ...legalOf(making), ...delay, ...partiesOf(making) };
}

function actOf(/** @type {Making} */ making) {
  const { dice, index } = making;
  return {
    kind: dice.weighted({ DIRECTIVE: 50, REGULATION: 15, FRAMEWORK_DECISION: 15, DECISION: 10, RECOMMENDATION: 10 }),
    number: `${yearOf(dice, 1990)}/${index}/SYN`,
    ...legalOf(making),
    ...(dice.chance(0.2) ? { transpositionDue: dateIn(yearOf(dice, 2000), dice) } : {}),
  };
}

function lawOf(/** @type {Making} */ making) {
  const kinds = { ACT: 60, CODE: 14, DECREE: 12, GUIDELINE: 6, BILL: 5, CONSTITUTION: 3 };
  return { kind: making.dice.weighted(kinds), ...legalOf(making) };
}

function agreementOf(/** @type {Making} */ making) {
  const { dice } = making;
  const kinds = { BILATERAL: 55, MULTILATERAL: 15, DECLARATION: 12, INTER_AGENCY: 8, MIXED: 6, SUB_NATIONAL: 4 };
  const kind = dice.weighted(kinds);
  const effect = dice.chance(0.35) ? { effect: sentence(dice) } : {};
  return { kind, ...statusOf(making), ...effect, ...signedOf(making, kind) };
}

function programmeOf(/** @type {Making} */ making) {
  const { dice } = making;
  const time = dice.chance(0.2)
    ? { period: periodFrom(yearOf(dice, 1990), dice) }
    : lifeOf(dice, ['startedOn', 0.45], ['endedOn', 0.15]);
  return {
    kind: dice.weighted({ PROJECT: 30, PLAN: 22, PROCESS: 14, MECHANISM: 12, SERVICE: 10, CAMPAIGN: 8, POLICY: 4 }),
    ...statusOf(making),
    ...time,
    activities: dice.chance(0.55) ? [dice.pick(DUTIES), `Training on ${dice.pick(MATTERS)}`] : [],
    ...(dice.chance(0.05) ? { frequency: 'yearly' } : {}),
    ...partiesOf(making),
  };
}

function schemeOf(/** @type {Making} */ { dice }) {
  return {
    kind: dice.weighted({
      VICTIM_PROTECTION: 30,
      LABOUR_MIGRATION: 25,
      RESIDENCE: 18,
      RETURN: 9,
      ASSISTANCE: 9,
      REFUGEE: 9,
    }),
    ...(dice.chance(0.3) ? { period: periodFrom(yearOf(dice, 1990), dice) } : {}),
    eligibility: dice.chance(0.7) ? [dice.pick(PEOPLE)] : [],
    conditions: dice.chance(0.3) ? [`Takes part in ${dice.pick(DUTIES)}`] : [],
    rights: dice.chance(0.5) ? [capital(dice.pick(DUTIES))] : [],
    limitations: dice.chance(0.75) ? [sentence(dice)] : [],
    ...(dice.chance(0.3) ? { duration: `${dice.between(1, 36)} months` } : {}),
    ...(dice.chance(0.1) ? { fee: `${dice.between(1, 90) * 10} units` } : {}),
  };
}

/** @type {Family} */
export const INSTRUMENTS = {
  treaty: {
    name: (making) =>
      `${ownWord(making)} ${making.dice.pick(['Convention', 'Protocol', 'Treaty'])} on ${making.dice.pick(MATTERS)}`,
    aliases: 0.85,
    described: 0.48,
    fields: treatyOf,
    links: [MADE_OF.subject, MADE_OF.sectors, many('supplements', 0.15, 1, { treaty: 1 })],
  },
  act: {
    name: ({ dice, index }, { kind }) => `${capital(inWords(kind))} ${index}/SYN on ${dice.pick(MATTERS)}`,
    aliases: 0.9,
    fields: (making) => ({ ...actOf(making), ...partiesOf(making) }),
    links: [
      many('subject', 1, 2, { subject: 1 }),
      many('implements', 0.2, 1.3, { act: 1, treaty: 1 }, implementation),
      many('supplements', 0.15, 1, { act: 1 }),
      many('replaces', 0.1, 1, { act: 1 }),
    ],
  },
  law: {
    name: ({ dice, home }, { kind }) => `${capital(inWords(kind))} on ${dice.pick(MATTERS)} of ${countryName(home)}`,
    aliases: 0.44,
    described: 0.6,
    fields: lawOf,
    links: [
      one('ofCountry', 1, 'home'),
      MADE_OF.subject,
      MADE_OF.sectors,
      many('criminalises', 0.25, 2, { form: 1 }),
      many('implements', 0.2, 1.2, { treaty: 7, law: 2, programme: 1 }, implementation),
      many('transposes', 0.1, 1, { act: 1 }, implementation),
      many('amends', 0.12, 1.3, { law: 1 }),
      many('repeals', 0.03, 1, { law: 1 }),
      many('replaces', 0.03, 1, { law: 1 }),
      many('conflictsWith', 0.03, 1, { law: 1 }),
      many('parties', 0.15, 1, { agency: 1 }, () => ({ role: 'ADOPTER' })),
    ],
  },
  provision: {
    name: ({ plan, index }, { locator }) => `${String(locator)} of ${ownerOfProvision(plan, index)}`,
    aliases: 0.17,
    described: 0.6,
    fields: provisionOf,
    links: [
      many('subject', 0.74, 1.3, { subject: 1 }),
      many('forms', 0.28, 1.7, { form: 1 }),
      many('limits', 0.05, 1, { provision: 1 }),
      many('transposes', 0.06, 1, { provision: 1 }, implementation),
    ],
  },
  agreement: {
    name: ({ dice, home }, { kind }) =>
      `${kind === 'DECLARATION' ? 'Declaration' : 'Memorandum of understanding'} with ${countryName(home)} on ${dice.pick(MATTERS)}`,
    aliases: 0.63,
    described: 0.42,
    fields: agreementOf,
    links: [
      many('subject', 0.9, 1.6, { subject: 1 }),
      MADE_OF.sectors,
      many('implements', 0.15, 1, { programme: 1, treaty: 3, agreement: 1 }, implementation),
      many('replaces', 0.05, 1, { agreement: 1 }),
      many('supplements', 0.05, 1, { agreement: 1 }),
    ],
  },
  programme: {
    name: (making, { kind }) => `${ownWord(making)} ${inWords(kind)} on ${making.dice.pick(MATTERS)}`,
    aliases: 0.42,
    described: 0.58,
    fields: programmeOf,
    links: [
      many('subject', 0.93, 1.5, { subject: 1 }),
      many('implements', 0.14, 1.3, { treaty: 5, agreement: 4, programme: 3, act: 3, law: 3 }, implementation),
      many('places', 0.63, 1.4, { country: 57, region: 23, locality: 8 }),
      many('partOf', 0.1, 1, { programme: 1 }),
      MADE_OF.sectors,
      many('replaces', 0.05, 1, { programme: 1 }),
    ],
  },
  scheme: {
    name: ({ dice, home }) =>
      `${dice.pick(['Permit', 'Scheme', 'Fund', 'Visa'])} for ${dice.pick(DUTIES)} in ${countryName(home)}`,
    aliases: 0.55,
    described: 0.3,
    fields: schemeOf,
    links: [
      one('ofCountry', 0.8, 'home'),
      many('basedOn', 0.4, 1.2, { law: 8, act: 4, agreement: 2 }),
      many('runBy', 0.5, 1.4, { agency: 9, country: 4, ngo: 5, igo: 1 }),
      many('groups', 0.83, 1.3, { victims: 1 }),
    ],
  },
};
