/** What sources find: gaps, recommendations, ideas, models, disagreements; and what was judged of likenesses. */
import { dateIn, periodFrom, yearOf } from './dates.js';
import { anySource, pagesOf } from './evidence.js';
import { disputedFigure, statementOf } from './figures.js';
import { linksOf, many, related } from './links.js';
import { capital, countryName, sentence } from './names.js';
import { idOf } from './plan.js';
import { DID, DUTIES, LACKS, MATTERS, WHERE, WHO } from './words.js';

/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */

const DISPUTED = many('about', 1, 1.8, {
  law: 16,
  provision: 12,
  source: 12,
  country: 12,
  agency: 11,
  statistic: 6,
  route: 6,
});

/** Every second disagreement is of two figures, as long as there are any. */
function conflictOf(/** @type {Making} */ making) {
  const { plan, dice, index } = making;
  const figure = index % 2 === 0 ? disputedFigure(plan, index / 2) : undefined;
  if (figure === undefined) {
    const kind = dice.weighted({ LAW_AND_PRACTICE: 30, CLASSIFICATION: 25, DATE: 18, EXISTENCE: 17, NAME: 10 });
    const positions = Array.from({ length: dice.between(2, 3) }, () => positionOf(making, sentence(dice)));
    return { kind, positions, ...linksOf(making, [DISPUTED]) };
  }
  const figures = [figure, figure + 1];
  return {
    kind: 'FIGURE',
    positions: figures.map((one) => positionOf(making, statementOf(plan, one))),
    about: figures.map((one) => related(making, idOf('statistic', one))),
  };
}

function positionOf(/** @type {Making} */ { plan, dice }, /** @type {string} */ statement) {
  const source = anySource(plan, dice);
  const pages = pagesOf(plan, source);
  const page = pages === undefined ? {} : { page: dice.between(pages.first, pages.last) };
  return { statement, source: idOf('source', source), ...page };
}

/** Two agencies one after another, which are often of one country and named alike. */
function judgementOf(/** @type {Making} */ making) {
  const { plan, dice } = making;
  const first = dice.below(plan.counts.agency - 1);
  const year = yearOf(dice, 2015);
  const withdrawn = {
    withdrawnBy: 'A board',
    withdrawnReason: 'A later text shows otherwise.',
    withdrawnOn: `${year + 1}`,
  };
  return {
    verdict: dice.weighted({ DIFFERENT: 60, SAME: 25, UNSURE: 15 }),
    by: 'A board',
    reason: 'Their names are alike.',
    on: dateIn(year, dice),
    ...(dice.chance(0.1) ? withdrawn : {}),
    things: [first, first + 1].map((index) => related(making, idOf('agency', index))),
  };
}

function gapOf(/** @type {Making} */ { dice }) {
  const kinds = {
    ENFORCEMENT: 17,
    PROTECTION: 17,
    IMPLEMENTATION: 15,
    LEGAL: 14,
    DATA: 12,
    COOPERATION: 9,
    RESEARCH: 7,
    POLICY: 5,
    PREVENTION: 4,
  };
  return {
    kind: dice.weighted(kinds),
    ...(dice.chance(0.09) ? { period: periodFrom(yearOf(dice, 1995), dice) } : {}),
    ...(dice.chance(0.7) ? { effect: sentence(dice) } : {}),
  };
}

/** @type {Family} */
export const FINDINGS = {
  model: {
    name: ({ dice, index }) => `Model of ${2 + (index % 5)} parts for ${dice.pick(MATTERS)}`,
    aliases: 0.8,
    described: 0.85,
    fields: ({ dice }) => ({ elements: [dice.pick(DUTIES), dice.pick(DUTIES)] }),
    links: [many('usedBy', 0.71, 1.6, { igo: 13, country: 7, agency: 4 }), many('broader', 0.33, 1.1, { model: 1 })],
  },
  gap: {
    name: ({ dice, home }) => `${dice.pick(LACKS)} ${dice.pick(DUTIES)} in ${countryName(home)}`,
    described: 0.12,
    fields: gapOf,
    links: [
      many('about', 1, 2.76, {
        country: 209,
        subject: 116,
        victims: 82,
        agency: 58,
        law: 49,
        region: 44,
        form: 40,
        route: 20,
      }),
    ],
  },
  recommendation: {
    name: ({ dice, home }) => `${capital(dice.pick(DUTIES))} for ${countryName(home)}`,
    fields: ({ dice }) => ({
      action: `Provide ${dice.pick(DUTIES)} ${dice.pick(WHERE)}.`,
      ...(dice.chance(0.28) ? { madeBy: dice.pick(WHO) } : {}),
    }),
    links: [
      many('addressedTo', 0.63, 1.2, { agency: 51, country: 50, igo: 11, company: 1, ngo: 1 }),
      many('about', 0.97, 2.26, { subject: 132, region: 32, victims: 24, country: 16, form: 15, risk: 14, sector: 12 }),
      many('closes', 0.68, 1.3, { gap: 1 }),
    ],
  },
  conflict: {
    name: ({ dice, home }, { kind }) =>
      `Disagreement on ${kind === 'FIGURE' ? 'a number of victims' : `${dice.pick(MATTERS)} in ${countryName(home)}`}`,
    described: 0.04,
    fields: conflictOf,
    links: [],
  },
  judgement: { name: ({ index }) => `Whether two agencies are one, ${index}`, fields: judgementOf, links: [] },
  concept: {
    name: ({ dice, home }) => `${dice.pick(WHO)} in ${countryName(home)} ${dice.pick(DID)} ${dice.pick(DUTIES)}`,
    aliases: 0.03,
    described: 0.9,
    fields: ({ dice }) => ({ elements: dice.chance(0.23) ? [dice.pick(DUTIES), dice.pick(MATTERS)] : [] }),
    links: [
      many('about', 1, 3.66, {
        country: 205,
        subject: 199,
        region: 131,
        victims: 112,
        source: 101,
        form: 93,
        risk: 50,
        law: 40,
        route: 30,
      }),
      many('broader', 0.03, 1, { concept: 1 }),
    ],
  },
};
