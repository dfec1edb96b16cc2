import type { StateOf } from '../../address/index.js';
import type { AroundQuery } from '../../generated/around.js';
import type { aroundState } from './around-state.js';

type State = StateOf<typeof aroundState>;

export interface NeighbourhoodProps {
  readonly start: string;
  readonly found: AroundQuery['neighbourhood'];
  readonly state: State;
  readonly change: (changes: Partial<State>, how?: 'push' | 'replace') => void;
}
