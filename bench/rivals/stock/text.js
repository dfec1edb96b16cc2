import MiniSearch from 'minisearch';

/** @import { Graph, Thing } from './graph.js' */

/**
 * A search over names, aliases, names in other languages and all that says what a thing is. Every word must be found: whole, as a beginning, or
 * with a typing error.
 * @param {Graph} graph
 * @returns {(text: string) => Thing[]}
 */
export function searchOf(graph) {
  const index = new MiniSearch({ fields: ['text'], processTerm: folded });
  index.addAll([...graph.things.values()].map(({ id, texts }) => ({ id, text: texts.join(' ') })));
  return (text) => {
    const options = { prefix: true, fuzzy: tolerance, combineWith: /** @type {const} */ ('AND') };
    return index.search(text, options).map(({ id }) => graph.thing(id));
  };
}

/** @param {string} term */
function folded(term) {
  return term
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** @param {string} term */
function tolerance(term) {
  if (term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}
