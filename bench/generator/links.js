/** The relations of a record: how many, to what, with what of their own. */
import { evidenceOf } from './evidence.js';
import { noteOf } from './names.js';
import { anyOf, earlier, idOf } from './plan.js';

/** @typedef {import('./plan.js').Plan} Plan */
/** @typedef {import('./shares.js').Prefix} Prefix */
/** @typedef {import('./random.js').Dice} Dice */

/**
 * What a record is made of: its type and number, its dice, and the country it has most to do with.
 *
 * @typedef {{ readonly plan: Plan, readonly prefix: Prefix, readonly index: number, readonly dice: Dice, readonly home: number }} Making
 */
/** @typedef {(making: Making, to: string) => Readonly<Record<string, unknown>>} Edge */
/** @typedef {Partial<Record<Prefix, number>>} Targets */
/**
 * @typedef {object} Link
 * @property {string} field
 * @property {number} share How many of the things have any.
 * @property {number} mean How many those have.
 * @property {Targets | 'home'} to Types by weight, or the country that it belongs to.
 * @property {Edge} [edge]
 * @property {boolean} [one] Whether the field leads to one thing.
 */

/**
 * Shares and means are those of the shipped dataset, which has 2.7 relations a thing. A graph to be measured has five: more of the things
 * have some, and they have more.
 */
const MORE_HAVE = 1.3;
const HAVE_MORE = 1.65;
const MOST = 24;
/** How many relations are known from other pages than their record. */
const OWN_EVIDENCE = 0.12;
/** How many carry a remark. */
const REMARKED = 0.02;

/**
 * A field that leads to many things.
 *
 * @param {string} field
 * @param {number} share
 * @param {number} mean
 * @param {Targets} to
 * @param {Edge} [edge]
 */
export function many(field, share, mean, to, edge) {
  return /** @type {Link} */ ({ field, share, mean, to, ...(edge === undefined ? {} : { edge }) });
}

/** A field that leads to one thing. */
export function one(/** @type {string} */ field, /** @type {number} */ share, /** @type {Targets | 'home'} */ to) {
  return /** @type {Link} */ ({ field, share, mean: 1, to, one: true });
}

/** The relations of a record, as they are written. */
export function linksOf(/** @type {Making} */ making, /** @type {readonly Link[]} */ links) {
  /** @type {Record<string, unknown>} */
  const fields = {};
  for (const link of links) {
    const found = targetsOf(making, link).map((to) => related(making, to, link.edge));
    if (found.length > 0) fields[link.field] = link.one === true ? found[0] : found;
  }
  return fields;
}

/**
 * A relation as it is written: an id where there is no more to say.
 *
 * @param {Making} making
 * @param {string} to
 * @param {Edge} [edge]
 */
export function related(making, to, edge) {
  const { plan, dice } = making;
  const own = told(edge?.(making, to) ?? {});
  const note = dice.chance(REMARKED) ? { note: noteOf(dice) } : {};
  const evidence = dice.chance(OWN_EVIDENCE) ? { evidence: evidenceOf(plan, dice) } : {};
  const relation = { ...own, ...note, ...evidence };
  return Object.keys(relation).length === 0 ? to : { to, ...relation };
}

/** The fields of which something is known: empty lists are not written. */
export function told(/** @type {Readonly<Record<string, unknown>>} */ fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

function targetsOf(/** @type {Making} */ making, /** @type {Link} */ { share, mean, to, one: single }) {
  const { dice } = making;
  if (!dice.chance(single === true ? share : share * MORE_HAVE)) return [];
  if (to === 'home') return [idOf('country', making.home)];
  const wanted = single === true ? 1 : Math.min(MOST, dice.many(mean * HAVE_MORE));
  const found = new Set();
  for (let tries = 0; found.size < wanted && tries < 2 * wanted; tries += 1) {
    const target = targetOf(making, to);
    if (target !== undefined) found.add(target);
  }
  return /** @type {string[]} */ ([...found]);
}

function targetOf(/** @type {Making} */ { plan, prefix, index, dice, home }, /** @type {Targets} */ targets) {
  const type = /** @type {Prefix} */ (dice.weighted(/** @type {Record<Prefix, number>} */ (targets)));
  return type === prefix ? earlier(prefix, index, dice) : anyOf(plan, type, dice, home);
}
