/** One record by itself, whatever was made before: from the seed, its type and its number. */
import { ACTORS } from './actors.js';
import { CASES } from './cases.js';
import { CLASSIFICATIONS } from './classifications.js';
import { evidenceOf } from './evidence.js';
import { EXPLOITATION } from './exploitation.js';
import { FIGURES } from './figures.js';
import { FINDINGS } from './findings.js';
import { GROUPS } from './groups.js';
import { INSTRUMENTS } from './instruments.js';
import { linksOf, told } from './links.js';
import { acronymOf, inventedWord, marked, sentence } from './names.js';
import { PLACES } from './places.js';
import { homeOf, idOf } from './plan.js';
import { diceOf } from './random.js';
import { ROUTES } from './routes.js';
import { SOURCES } from './sources.js';

/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./plan.js').Plan} Plan */
/** @typedef {import('./shares.js').Prefix} Prefix */
/** @typedef {Readonly<Record<string, unknown>>} Fields */
/**
 * How the records of a type are made.
 *
 * @typedef {object} Kind
 * @property {(making: Making, fields: Fields) => string} name
 * @property {number} [aliases] How many have other names, of the shipped dataset as all such shares.
 * @property {number} [described] How many have a description.
 * @property {(making: Making) => Fields} [fields] What the type has of its own, relations that are no matter of chance among it.
 * @property {(making: Making) => unknown} [evidence] Where it is not that of any record.
 * @property {readonly import('./links.js').Link[]} links
 */
/** @typedef {Partial<Record<Prefix, Kind>>} Family */

const KINDS = /** @type {Readonly<Record<Prefix, Kind>>} */ ({
  ...SOURCES,
  ...PLACES,
  ...EXPLOITATION,
  ...ACTORS,
  ...INSTRUMENTS,
  ...GROUPS,
  ...ROUTES,
  ...CASES,
  ...FIGURES,
  ...CLASSIFICATIONS,
  ...FINDINGS,
});

const LOCAL_NAMES = 0.01;
/** A code for languages that ISO 639 leaves to its users. */
const LANGUAGE = 'qaa';

export function recordOf(/** @type {Plan} */ plan, /** @type {Prefix} */ prefix, /** @type {number} */ index) {
  const dice = diceOf(plan.seed, prefix, index);
  const making = { plan, prefix, index, dice, home: homeOf(plan, prefix, index, dice) };
  const { name, aliases = 0, described = 0, fields, evidence, links } = KINDS[prefix];
  const own = told(fields?.(making) ?? {});
  const text = name(making, own);
  const local = { text: inventedWord(dice.below(1_000_000)), language: LANGUAGE };
  return {
    id: idOf(prefix, index),
    name: marked(text, making),
    ...(dice.chance(aliases) ? { aliases: [acronymOf(text, making)] } : {}),
    ...(dice.chance(LOCAL_NAMES) ? { localNames: [local] } : {}),
    ...(dice.chance(described) ? { description: sentence(dice) } : {}),
    ...own,
    ...linksOf(making, links),
    evidence: evidence?.(making) ?? evidenceOf(plan, dice),
  };
}
