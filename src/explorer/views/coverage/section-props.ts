import type { ChangeState, StateOf } from '../../address/index.js';
import type { coverageState } from './coverage-state.js';

export type CoverageState = StateOf<typeof coverageState>;

/** What the sections of the view are given. */
export interface SectionProps {
  readonly state: CoverageState;
  readonly change: ChangeState<CoverageState>;
}
