/** Classifications that others use, and what of ours their terms match. */
import { dateIn, yearOf } from './dates.js';
import { many, related } from './links.js';
import { lower, ownWord } from './names.js';
import { idOf } from './plan.js';
import { FORMS, MATTERS } from './words.js';

/** @typedef {import('./links.js').Edge} Edge */
/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */

/** @type {Edge} */
const match = ({ dice }) => ({
  match: dice.weighted({ EXACT: 30, BROADER: 30, NARROWER: 25, PARTIAL: 15 }),
  ...(dice.chance(0.7) ? { lost: 'What the source counts besides.' } : {}),
});

/** The terms of a classification follow those of the one before; a term is a kind of an earlier one of the same. */
function termOf(/** @type {Making} */ making) {
  const { plan, index, dice } = making;
  const classifications = plan.counts.classification;
  const broader = index >= classifications && dice.chance(0.6) ? index - classifications : undefined;
  return {
    ...(dice.chance(0.7) ? { code: `S${index}` } : {}),
    classification: related(making, idOf('classification', index % classifications)),
    ...(broader === undefined ? {} : { broader: [related(making, idOf('term', broader))] }),
  };
}

/** @type {Family} */
export const CLASSIFICATIONS = {
  classification: {
    name: (making) => `${ownWord(making)} classification of ${making.dice.pick(MATTERS)}`,
    aliases: 0.5,
    described: 1,
    fields: ({ dice }) => (dice.chance(0.5) ? { edition: dateIn(yearOf(dice, 2000), dice) } : {}),
    links: [many('publishedBy', 0.75, 1.3, { igo: 3, ngo: 1 })],
  },
  term: {
    name: (making) => `Term for ${lower(making.dice.pick(FORMS))}, ${ownWord(making)}`,
    described: 0.5,
    fields: termOf,
    links: [
      many('forms', 0.5, 1.4, { form: 1 }, match),
      many('sectors', 0.36, 1.3, { sector: 1 }, match),
      many('control', 0.13, 1.6, { control: 1 }, match),
      many('recruitment', 0.08, 1.6, { recruitment: 1 }, match),
    ],
  },
};
