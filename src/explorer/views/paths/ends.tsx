import type { JSX } from 'preact';
import type { StateOf } from '../../address/index.js';
import { sayPaths } from '../../messages/paths.js';
import { Choice } from '../../parts/choice.js';
import { FindBox } from '../../parts/find-box.js';
import type { pathsState } from './paths-state.js';

export interface PathsProps {
  readonly state: StateOf<typeof pathsState>;
  readonly change: (changes: Partial<StateOf<typeof pathsState>>) => void;
}

export interface EndsProps extends PathsProps {
  readonly nameOf: (id: string) => string;
  /** Whether the names of the ends are known by now. */
  readonly known: boolean;
}

const HOW_MANY = [3, 5, 10, 20, 50] as const;
const LONGEST = [2, 3, 4, 6, 8, 10] as const;

/** Between what, and which paths. */
export function Ends({ state, change, nameOf, known }: EndsProps): JSX.Element {
  const { from, to, by } = state;
  return (
    <div class="paths__ends">
      <FindBox
        key={`from ${from} ${known}`}
        label={sayPaths('from')}
        labelled
        initial={nameOf(from)}
        onChoose={({ id }) => change({ from: id })}
      />
      <button type="button" class="button paths__swap" onClick={() => change({ from: to, to: from })}>
        <span aria-hidden="true">⇄</span> {sayPaths('swap')}
      </button>
      <FindBox
        key={`to ${to} ${known}`}
        label={sayPaths('to')}
        labelled
        initial={nameOf(to)}
        onChoose={({ id }) => change({ to: id })}
      />
      <Choice
        label={sayPaths('by')}
        value={by}
        options={[
          { value: 'evidence', label: sayPaths('byEvidence') },
          { value: 'steps', label: sayPaths('bySteps') },
          { value: 'ties', label: sayPaths('byTies') },
        ]}
        onChange={(way) => change({ by: way })}
      />
      {by === 'evidence' && <Limits state={state} change={change} />}
    </div>
  );
}

function Limits({ state, change }: PathsProps): JSX.Element {
  return (
    <div class="paths__limits">
      <Choice
        label={sayPaths('k')}
        value={String(state.k)}
        options={numbers(HOW_MANY, state.k)}
        onChange={(k) => change({ k: Number(k) })}
      />
      <Choice
        label={sayPaths('longest')}
        value={String(state.longest)}
        options={numbers(LONGEST, state.longest)}
        onChange={(longest) => change({ longest: Number(longest) })}
      />
    </div>
  );
}

/** Some numbers to choose from, and the one that the URL has. */
function numbers(
  usual: readonly number[],
  current: number,
): readonly { readonly value: string; readonly label: string }[] {
  return [...new Set([...usual, current])]
    .toSorted((one, other) => one - other)
    .map((count) => ({ value: String(count), label: sayPaths('count', { count }) }));
}
