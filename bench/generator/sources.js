/** Sources: reports, articles, texts of laws, the parts of larger works. */
import { dateIn, yearOf } from './dates.js';
import { anySource, evidenceOf, pagesOf } from './evidence.js';
import { many, one } from './links.js';
import { countryName, ownWord } from './names.js';
import { idOf } from './plan.js';
import { MATTERS, PEOPLE } from './words.js';

/** @typedef {import('./links.js').Making} Making */
/** @typedef {import('./record.js').Family} Family */

const KINDS = {
  REPORT: 38,
  ARTICLE: 20,
  BOOK: 8,
  CHAPTER: 8,
  NEWS: 8,
  LEGAL_TEXT: 7,
  WORKING_PAPER: 4,
  WEB_PAGE: 3,
  PLAN: 2,
  DATA_SET: 1,
  PRESENTATION: 1,
};
const SHAPES = /** @type {Readonly<Record<string, string>>} */ ({
  REPORT: 'Report',
  ARTICLE: 'Article',
  BOOK: 'Study',
  CHAPTER: 'Chapter',
  NEWS: 'News item',
  LEGAL_TEXT: 'Text of an act',
  WORKING_PAPER: 'Working paper',
  WEB_PAGE: 'Portal',
  PLAN: 'Plan of action',
  DATA_SET: 'Tables',
  PRESENTATION: 'Talk',
});

function fieldsOf(/** @type {Making} */ making) {
  const { plan, dice, index, home } = making;
  const kind = dice.weighted(KINDS);
  const pages = pagesOf(plan, index);
  const title = `${SHAPES[kind] ?? ''} on ${dice.pick(MATTERS)} in ${countryName(home)}`;
  return {
    kind,
    title: `${title}: ${dice.pick(PEOPLE)} and ${dice.pick(MATTERS)}`,
    // Works are by bodies alone: no person is named, not even an invented one.
    authors: dice.chance(0.64) ? [`Institute ${ownWord(making)}`] : [],
    ...(dice.chance(0.6) ? { publisher: `${countryName(home)} Press` } : {}),
    ...(dice.chance(0.91) ? { publishedOn: dateIn(yearOf(dice, 1985), dice) } : {}),
    ...(dice.chance(0.27) ? { language: 'en' } : {}),
    ...(dice.chance(0.18) ? { url: `https://syn-${index}.example/` } : {}),
    ...(pages === undefined ? {} : { firstPage: pages.first, lastPage: pages.last }),
    ...(dice.chance(0.2) ? { reliability: dice.weighted({ A: 2, B: 5, C: 4, D: 1, E: 1 }) } : {}),
  };
}

/** A work may be known from its own title page, and else from one that cites it. */
function evidenceOfSource(/** @type {Making} */ { plan, dice, index }) {
  if (!dice.chance(0.3)) return evidenceOf(plan, dice, anySource(plan, dice));
  const pages = pagesOf(plan, index);
  return `${idOf('source', index)}${pages === undefined ? '' : ` p${pages.first}`}`;
}

/** @type {Family} */
export const SOURCES = {
  source: {
    name: (making, { title }) => String(title).split(':', 1)[0] ?? '',
    aliases: 0.14,
    described: 0.3,
    fields: fieldsOf,
    evidence: evidenceOfSource,
    links: [
      many('publishedBy', 0.6, 1.13, { igo: 117, agency: 41, ngo: 35, research: 22, media: 9, company: 4 }),
      one('partOf', 0.11, { source: 1 }),
    ],
  },
};
