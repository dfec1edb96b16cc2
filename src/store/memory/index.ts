/**
 * The store in the process: plain indexed adjacency, walked by the plan. The default, and the measure of every other store.
 * Nothing here waits for anything outside the process, and nothing outside may rely on more than the port.
 */
export { openMemoryStore } from './memory-store.js';
export { openSnapshot, SnapshotWriter, type Snapshot } from './snapshot/index.js';
