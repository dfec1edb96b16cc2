/**
 * Tables of others become records of a dataset: a mapping file says what each row means. Nothing here keeps what was made, or knows
 * where it is checked.
 */
export { applyMapping, type Mapped, type MappedTable } from './apply-mapping.js';
export { MappingError } from './errors.js';
export type { Mapping } from './mapping.js';
export { JudgedPairs } from './judged-pairs.js';
export { readMapping } from './read-mapping.js';
export type { Candidate, MappedCounts, RowReport } from './report.js';
export { readTables } from './read-tables.js';
