/** What stands beside the configured dataset: how it is taken in, kept, judged, and put into Neo4j. */
export { fillNeo4j } from './fill-neo4j.js';
export { importDataset, type ImportReport } from './import-dataset.js';
export { judgeIdentity, openCandidates, withdrawJudgement, type Judged, type OpenCandidate } from './judgements.js';
