import type { GraphStore } from '../../src/store/index.js';

/** An empty store, and how to be rid of it and of what was put into it. */
export interface OpenedStore {
  readonly store: GraphStore;
  close(): Promise<void>;
}
