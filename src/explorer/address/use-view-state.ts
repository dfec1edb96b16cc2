import { asOfIn, withAsOf } from './as-of.js';
import { currentAddress, goTo } from './history.js';
import { useAddress } from './use-address.js';
import type { ViewState } from './view-state.js';

/** Changes some of a view's state, which is to say: the URL. */
export type ChangeState<State> = (changes: Partial<State>, how?: 'push' | 'replace') => void;

/** The state of a view, read from the URL, and how to change it. */
export function useViewState<State extends object>(state: ViewState<State>): readonly [State, ChangeState<State>] {
  const { address } = useAddress();
  const change: ChangeState<State> = (changes, how) => {
    // Not the address of the last drawing: two changes may come between two drawings.
    const here = currentAddress();
    const parameters = state.write({ ...state.read(here.parameters), ...changes });
    goTo(withAsOf({ path: here.path, parameters }, asOfIn(here)), how);
  };
  return [state.read(address.parameters), change];
}
