/**
 * What is worked out over a part of the graph as a whole: ties, networks, paths, gaps, comparisons. Pure functions over what a
 * store projected; algorithms that others maintain come from graphology.
 */
export { assessmentsPlan, seriesOf, type Change, type Point, type Series } from './assessments.js';
export {
  bondsOf,
  coveragePlan,
  gapBetween,
  instrumentsOn,
  sharedBy,
  type Bonds,
  type CoverageGap,
  type MissingAct,
  type NearInstrument,
} from './coverage.js';
export { breakdownOf, FIGURES_PLAN, wholesOf, type Breakdown, type Share } from './denominators.js';
export { flowsOf, flowsPlan, type Flow, type FlowLevel } from './flows.js';
export { chainsBetween, type ChainLeg, type RouteChain } from './chains.js';
export { forcesOf, type Force, type ForceBasis, type ForceStatus } from './entry-into-force.js';
export { featuresOf, geographyPlan, type Feature } from './geography.js';
export { AnalysedGraph, type Relation, type Thing } from './graph.js';
export { LAW_PLAN, lawViewOf, type LawInForce, type LawView } from './law.js';
export {
  lawOfCountry,
  type CountryLaw,
  type LegalChange,
  type LegalConflict,
  type Offence,
  type Permit,
} from './law-comparison.js';
export { statePairs, type Pairing, type StatePair, type StatePairs } from './legs.js';
export { linkInWords } from './link-in-words.js';
export { chainOf, countriesOfChain, type Bond, type Chain, type ChainLink, type LinkLevel } from './obligation.js';
export {
  changesOf,
  kindsOf,
  networkOf,
  type EdgeChange,
  type EdgeTurn,
  type KindCount,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from './network.js';
export { CERTAINTY, linksPlan } from './links.js';
export { MOST_VISITED } from './cheapest.js';
export {
  bestPaths,
  shortestPaths,
  USUALLY_LEFT_OUT,
  type FoundPaths,
  type FoundShortest,
  type Path,
  type PathLimit,
  type PathQuestion,
  type PathStep,
} from './paths.js';
export { sentenceOf, sentencesOf, type Says } from './sentences.js';
export {
  lawGaps,
  protectionGaps,
  shortfallsPlan,
  unansweredRecommendations,
  type LawGap,
  type ProtectionGap,
  type Unanswered,
} from './shortfalls.js';
export { SILENCE_PLAN, silenceOf, TOPICS, type Said, type Silence, type Topic } from './silence.js';
export { sidesOf, tiesAmong, tiesPlan, TIE_KINDS, type Tie, type TieKind } from './ties.js';
export { timelineOf, turnsBetween, type Moment, type Turn, type TurnOfThing } from './timeline.js';
export {
  cellOf,
  traitsOf,
  typesIn,
  typesThatFit,
  TYPOLOGIES_PLAN,
  type Fit,
  type Saying,
  type TraitCell,
  type Verdict,
} from './typologies.js';
export type { Transposition, TranspositionStatus } from './transpositions.js';
export { unmetIn, type Unmet, type UnmetKind } from './unmet.js';
