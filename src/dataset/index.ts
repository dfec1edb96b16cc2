/**
 * Dataset folders: reads them, checks them strictly against the ontology, and makes records for a store of them.
 * The format is in `docs/dataset.md`. Nothing here opens a store or knows GraphQL.
 */
export { readDataset, type Dataset } from './read.js';
export { differenceOf, type Difference, type KindDifference } from './difference.js';
export { readGiven, type GivenDataset, type GivenRecord } from './given.js';
export { JSON_LINES } from './json-lines.js';
export { citationsBySource, type CitationCounts } from './citation-counts.js';
export { scanDataset, type Take } from './scan.js';
export { bytesOfFile, linesOfFile } from './text-lines.js';
export type { DatasetCounts } from './tally.js';
export { changeSetOf, vanished, type Held } from './change-set.js';
export { DatasetError, type DatasetProblem, type ProblemCode } from './problems.js';
export type { Manifest } from './manifest.js';
