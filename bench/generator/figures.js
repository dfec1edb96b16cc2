/** Indicators, figures with their breakdowns, assessments by year. */
import { periodFrom, yearOf } from './dates.js';
import { linksOf, many, one, related } from './links.js';
import { capital, countryName, lower, noteOf } from './names.js';
import { idOf } from './plan.js';
import { diceOf } from './random.js';
import { FORMS, MATTERS, PEOPLE, SECTORS } from './words.js';

/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./plan.js').Plan} Plan */
/** @typedef {import('./record.js').Family} Family */

/** Four figures one after another may belong together: a whole with three parts, or two figures that cannot both be right. */
export const BLOCK = 4;
const STAGES = {
  IDENTIFIED: 35,
  ASSISTED: 15,
  PROSECUTED: 14,
  CONVICTED: 12,
  INVESTIGATED: 9,
  UNCOVERED: 7,
  CHARGED: 5,
  SENTENCED: 3,
};

/** What a figure that belongs with no other covers. */
const ALONE = [
  many('places', 0.93, 1.1, { country: 184, region: 217, locality: 15 }),
  many('forms', 0.27, 1.1, { form: 1 }),
];

/** What the figures of a block have in common. Every third block is a breakdown, every third has two that differ. */
function blockOf(/** @type {Plan} */ plan, /** @type {number} */ index) {
  const block = Math.floor(index / BLOCK);
  const dice = diceOf(plan.seed, 'block', block);
  const country = dice.rank(plan.counts.country, 2.2);
  const kind = block % 3 === 0 ? 'breakdown' : block % 3 === 1 ? 'disputed' : 'single';
  const people = lower(dice.pick(PEOPLE));
  return {
    kind,
    country,
    people,
    year: yearOf(dice, 1995),
    whole: dice.between(60, 9000),
    stage: dice.weighted(STAGES),
  };
}

/** The value of a figure that belongs with others, and which part of the whole it is. */
function valueIn(/** @type {Plan} */ plan, /** @type {number} */ index) {
  const { kind, whole } = blockOf(plan, index);
  const at = index % BLOCK;
  if (kind === 'breakdown') return at === 0 ? whole : Math.floor(whole * ([0.5, 0.3, 0.15][at - 1] ?? 0));
  return kind === 'disputed' && at === 1 ? Math.ceil(whole * 1.4) : whole;
}

/** The number of the first of two figures that cannot both be right, for the conflict with this number. */
export function disputedFigure(/** @type {Plan} */ plan, /** @type {number} */ conflict) {
  const first = (3 * conflict + 1) * BLOCK;
  return first + 1 < plan.counts.statistic ? first : undefined;
}

export function statementOf(/** @type {Plan} */ plan, /** @type {number} */ figure) {
  const { people, country, year } = blockOf(plan, figure);
  return `${valueIn(plan, figure)} ${people} in ${countryName(country)} in ${year}`;
}

function together(/** @type {Making} */ making) {
  const { plan, index, dice } = making;
  const { kind, country, people, year, stage } = blockOf(plan, index);
  const at = index % BLOCK;
  const part = kind === 'breakdown' && at > 0;
  const form = idOf('form', (at + country) % plan.counts.form);
  return {
    value: valueIn(plan, index),
    unit: 'persons',
    precision: 'EXACT',
    reporting: 'REPORTED',
    period: `${year}`,
    population: `${people} in ${countryName(country)}`,
    ...(part ? { part: lower(FORMS[(at + country) % FORMS.length] ?? '') } : {}),
    stage,
    ...(dice.chance(0.3) ? { caveat: noteOf(dice) } : {}),
    places: [related(making, idOf('country', country))],
    ...(part ? { partOf: [related(making, idOf('statistic', index - at))], forms: [related(making, form)] } : {}),
  };
}

/** @returns {Record<string, unknown>} */
function alone(/** @type {Making} */ making) {
  const { dice } = making;
  const unit = dice.weighted({ persons: 55, percent: 18, cases: 14, convictions: 7, units: 6 });
  return {
    unit,
    ...amountOf(making, unit === 'percent' ? 100 : 10 ** dice.between(1, 6)),
    ...(dice.chance(0.77) ? { period: periodFrom(yearOf(dice, 1990), dice) } : {}),
    population: `${lower(dice.pick(PEOPLE))} in ${lower(dice.pick(SECTORS))}`,
    ...(dice.chance(0.2) ? { stage: dice.weighted(STAGES) } : {}),
    ...(dice.chance(0.05) ? { uncertainty: `plus or minus ${dice.between(1, 9)} percent` } : {}),
    ...(dice.chance(0.48) ? { caveat: noteOf(dice) } : {}),
    ...linksOf(making, ALONE),
  };
}

function amountOf(/** @type {Making} */ { dice }, /** @type {number} */ most) {
  const reporting = dice.weighted({ REPORTED: 92, NOT_REPORTED: 4, REPORTED_NONE: 2, UNKNOWN: 1, SUPPRESSED: 1 });
  if (reporting === 'REPORTED_NONE') return { value: 0, precision: 'EXACT', reporting };
  if (reporting !== 'REPORTED') return { reporting };
  const value = dice.between(1, most);
  const precision = dice.weighted({ EXACT: 55, APPROXIMATE: 22, AT_LEAST: 10, AT_MOST: 3, RANGE: 10 });
  if (precision === 'RANGE') return { minimum: Math.floor(value / 2), maximum: value, precision, reporting };
  return { value, precision, reporting };
}

function statisticOf(/** @type {Making} */ making) {
  const { kind } = blockOf(making.plan, making.index);
  const joined = kind === 'breakdown' || (kind === 'disputed' && making.index % BLOCK < 2);
  return joined ? together(making) : alone(making);
}

function assessmentOf(/** @type {Making} */ making) {
  const { dice, home } = making;
  const found = dice.weighted({ level: 46, score: 45, rank: 9 });
  return {
    period: `${yearOf(dice, 2000)}`,
    ...(found === 'level' ? { level: dice.pick(['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3']) } : {}),
    ...(found === 'score' ? { score: dice.between(1, 50) / 10 } : {}),
    ...(found === 'rank' ? { rank: dice.between(1, 180), outOf: 180 } : {}),
    ...(dice.chance(0.25) ? { reason: noteOf(dice) } : {}),
    of: related(making, idOf('country', home)),
  };
}

/** @type {Family} */
export const FIGURES = {
  indicator: {
    name: ({ dice }) => `${dice.pick(['Index', 'Number', 'Share', 'Tier', 'Score'])} of ${dice.pick(MATTERS)}`,
    aliases: 0.3,
    described: 0.17,
    fields: ({ dice }) => ({
      kind: dice.weighted({ COUNT: 50, SHARE: 15, SCORE: 15, CLASS: 12, RANK: 8 }),
      ...(dice.chance(0.62) ? { unit: 'persons' } : {}),
      ...(dice.chance(0.3) ? { scale: 'low is bad' } : {}),
    }),
    links: [many('publishedBy', 0.4, 1, { igo: 4, company: 1, ngo: 1, agency: 1 })],
  },
  statistic: {
    name: ({ dice }, { population, period }) =>
      `${dice.pick(['Number', 'Count', 'Estimate'])} of ${String(population)}, ${typeof period === 'string' ? period : 'undated'}`,
    described: 0.02,
    fields: statisticOf,
    links: [
      one('indicator', 0.6, { indicator: 1 }),
      many('origins', 0.16, 1.3, { country: 68, region: 12, locality: 3 }),
      many('sectors', 0.1, 1.1, { sector: 1 }),
      many('groups', 0.3, 1.1, { victims: 1 }),
      many('about', 0.6, 1.3, {
        programme: 33,
        agency: 27,
        case: 26,
        scheme: 18,
        indicator: 16,
        subject: 14,
        route: 10,
      }),
    ],
  },
  assessment: {
    name: ({ home }, { period, level }) =>
      `${capital(countryName(home))}: ${typeof level === 'string' ? level : 'score'} for ${String(period)}`,
    described: 0.03,
    fields: assessmentOf,
    links: [one('indicator', 1, { indicator: 1 })],
  },
};
