/**
 * The composition root: the only place that reads the environment and the only one that names a store adapter.
 * What answers, checks and imports is put together here; nothing here knows HTTP or a command line.
 */
export { DatasetError } from '../dataset/index.js';
export { answer, MAX_TOKENS, type Answer, type Question } from './answer.js';
export { openApp, type App } from './app.js';
export { checkDataset, type CheckedDataset } from './check-dataset.js';
export { parseConfiguration, readConfiguration, type Configuration, type Variables } from './config.js';
export { ConfigurationError, StoreEmptyError } from './errors.js';
export { datasetStatistics, type DatasetStatistics } from './dataset-statistics.js';
export { diffDatasets, type DatasetDifference } from './diff-datasets.js';
export { exportGraph, FORMAT_NAMES, type ExportScope, type Piece } from './export-graph.js';
export { failureOf, formatFailure, RETRY_AFTER_SECONDS } from './failures.js';
export {
  fillNeo4j,
  importDataset,
  judgeIdentity,
  openCandidates,
  withdrawJudgement,
  type ImportReport,
} from './imports/index.js';
export { prepareDataset } from './prepared-dataset.js';
export { ownPackage } from './package-root.js';
export type { Progress } from './progress.js';
export { introspectSchema, printSchema } from './print-schema.js';
export { rulesOf } from './rules.js';
