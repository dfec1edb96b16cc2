import type { ChangeState, StateOf } from '../../address/index.js';
import type { LawChainQuery, LawComparisonQuery } from '../../generated/law.js';
import type { lawState } from './law-state.js';

export type LawState = StateOf<typeof lawState>;

/** What the sections of the view are given. */
export interface LawProps {
  readonly state: LawState;
  readonly change: ChangeState<LawState>;
}

export type Comparison = LawComparisonQuery['lawComparison'];
export type CountryLaw = Comparison['countries'][number];
export type Offence = CountryLaw['offences'][number];
export type Penalty = Offence['penalties'][number];
export type CountryChain = LawChainQuery['chainOfObligation']['countries'][number];
