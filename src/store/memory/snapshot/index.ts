/**
 * A graph in a file, read as it is asked for: what leads where lies in memory as numbers, and a record is read when somebody looks at
 * it. It opens in the time that it takes to read the numbers.
 */
export { openSnapshot, type Snapshot } from './open-snapshot.js';
export { SnapshotWriter } from './snapshot-writer.js';
