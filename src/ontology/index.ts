/**
 * The ontology: what can exist in the graph, read from the SDL in `schema/`.
 * Here live its model, its builder and linter, ids and partial dates. Nothing here knows a store, a dataset or GraphQL's answers.
 */
export type * from './model.js';
export { buildOntology, loadOntology } from './build.js';
export { parseSdl } from './sdl.js';
export { ID_SHAPE, isIdShaped, typeOfId } from './ids.js';
export { typeSet } from './type-set.js';
export { OntologyError, type OntologyProblem } from './problem.js';
export { OPEN_END, parsePartialDate, type DayRange } from './partial-date.js';
export { clocksFrom, standsAt, type Clocks, type Timed } from './clocks.js';
export { holdingAt, mayHold, validityOf, type Holding, type Validity } from './validity.js';
