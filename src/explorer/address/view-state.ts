import type { Parameters } from './address.js';
import type { Field } from './fields.js';

/** The whole state of a view, as it stands in the URL. */
export interface ViewState<State> {
  read(parameters: Parameters): State;
  write(state: State): Parameters;
}

/** The type of a view's state: `StateOf<typeof searchState>`. */
export type StateOf<V> = V extends ViewState<infer State> ? State : never;

/**
 * Puts together the state of a view from its fields, which are named as in the URL. Reading takes any URL, also a mistyped one,
 * and makes a state of it; writing a state and reading it gives the same state.
 */
export function viewState<State extends object>(fields: {
  readonly [Name in keyof State]: Field<State[Name]>;
}): ViewState<State> {
  // Object.keys forgets which keys they are.
  const names = Object.keys(fields) as (keyof State & string)[];
  return {
    read: (parameters) => {
      const entries = names.map((name) => [name, fields[name].read(parameters[name] ?? [])]);
      return Object.fromEntries(entries) as State; // each field was read by its own name
    },
    write: (state) => Object.fromEntries(names.map((name) => [name, fields[name].write(state[name])])),
  };
}
