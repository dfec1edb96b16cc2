/**
 * What is worked out over a part of the graph as a whole: ties, networks, paths, gaps, comparisons. Pure functions over what a
 * store projected; algorithms that others maintain come from graphology.
 */
export { AnalysedGraph, otherEnd, type Relation, type Thing } from './graph.js';
export { sentenceOf, sentencesOf, type Says } from './sentences.js';
export { sidesOf, tiesAmong, tiesPlan, TIE_KINDS, type Tie, type TieKind } from './ties.js';
