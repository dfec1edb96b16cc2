/** Citations: which source says it, where, how firmly. A few sources are cited for most of what there is. */
import { idOf } from './plan.js';
import { diceOf } from './random.js';

/** @typedef {import('./plan.js').Plan} Plan */
/** @typedef {import('./random.js').Dice} Dice */
/** @typedef {string | Readonly<Record<string, string | number>>} Citation */

/** Of the shipped dataset: citations of a thing, and how firmly they say it. Denials and disputes are a little more often here. */
const PER_THING = { 1: 66, 2: 19, 3: 10, 4: 3, 5: 2 };
const CONFIDENCES = { STATED: 945, ESTIMATED: 21, IMPLIED: 21, ALLEGED: 8, DISPUTED: 5 };
const DENIED = 0.006;
const QUOTING = 0.2;
const OTHER_SOURCE = 0.35;
const SOURCE_SKEW = 3;
const LINES_A_PAGE = 36;

/** The first and last page of a source that can be cited, or undefined where it has no pages. */
export function pagesOf(/** @type {Plan} */ plan, /** @type {number} */ source) {
  const dice = diceOf(plan.seed, 'pages', source);
  if (!dice.chance(0.6)) return undefined;
  const first = dice.between(1, 40);
  return { first, last: first + dice.between(8, 240) };
}

/** One citation or several; the first names the source that `source` says. */
export function evidenceOf(/** @type {Plan} */ plan, /** @type {Dice} */ dice, source = anySource(plan, dice)) {
  const number = Number(dice.weighted(PER_THING));
  /** @type {Map<string, Citation>} */
  const citations = new Map();
  for (let at = 0; at < number; at += 1) {
    const cited = at > 0 && dice.chance(OTHER_SOURCE) ? anySource(plan, dice) : source;
    const citation = citationOf(plan, dice, cited);
    citations.set(JSON.stringify(citation), citation);
  }
  const [only, ...others] = citations.values();
  return others.length === 0 ? /** @type {Citation} */ (only) : [...citations.values()];
}

/** The number of a source that is cited. */
export function anySource(/** @type {Plan} */ plan, /** @type {Dice} */ dice) {
  return dice.rank(plan.counts.source, SOURCE_SKEW);
}

/** In the short form where that says all. */
function citationOf(/** @type {Plan} */ plan, /** @type {Dice} */ dice, /** @type {number} */ source) {
  const pages = pagesOf(plan, source);
  const page = pages === undefined ? undefined : dice.between(pages.first, pages.last);
  const line = (page ?? dice.between(1, 60)) * LINES_A_PAGE + dice.below(LINES_A_PAGE);
  const lines = dice.chance(0.92) ? `${line}-${line + dice.between(1, 6)}` : undefined;
  const quoted = dice.chance(QUOTING) ? idOf('source', dice.below(plan.counts.source)) : undefined;
  const confidence = dice.weighted(CONFIDENCES);
  const denied = dice.chance(DENIED);
  if (confidence === 'STATED' && !denied) {
    const parts = [idOf('source', source), page && `p${page}`, lines && `l${lines}`, quoted && `quoting ${quoted}`];
    return parts.filter((part) => part !== undefined).join(' ');
  }
  return {
    source: idOf('source', source),
    ...(page === undefined ? {} : { page }),
    ...(lines === undefined ? {} : { lines }),
    ...(quoted === undefined ? {} : { quotedSource: quoted }),
    ...(confidence === 'STATED' ? {} : { confidence }),
    ...(denied ? { polarity: 'DENIES' } : {}),
  };
}
