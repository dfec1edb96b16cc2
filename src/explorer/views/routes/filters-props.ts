import type { RoutesState } from './routes-state.js';

/** What reads the state of the view and changes it, which is to say: the URL. */
export interface FiltersProps {
  readonly state: RoutesState;
  readonly change: (changes: Partial<RoutesState>, how?: 'push' | 'replace') => void;
}
