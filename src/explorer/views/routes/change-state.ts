import type { RoutesState } from './routes-state.js';

/** Changes some of the state, which is to say: the URL. */
export type ChangeState = (changes: Partial<RoutesState>, how?: 'push' | 'replace') => void;
