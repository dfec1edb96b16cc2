/**
 * What every store does alike: order, filters on plain values, folding and ranking of texts, the errors of a change set.
 * Only what does not depend on how a graph is kept may live here.
 */
export { atHand, type ChangesAtHand } from './at-hand.js';
export { compareCodePoints, compareIds } from './code-points.js';
export { DanglingRelationError, UnknownTypeError } from './change-errors.js';
export { compileEdgeFilter, compileFieldFilter } from './field-filter.js';
export { totalOrder } from './order.js';
export { isList } from './scalars.js';
export { fold, proseFields, searchedTexts, type SearchedText } from './text.js';
export { rankText, tolerance, type TextRank } from './rank.js';
