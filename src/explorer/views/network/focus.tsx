import type { JSX } from 'preact';
import { sayNetwork } from '../../messages/network.js';
import { Choice } from '../../parts/choice.js';
import { SafeText } from '../../parts/safe-text.js';
import { idOf } from './network-graph.js';
import type { NetworkFoundProps } from './network-found-props.js';

const STEPS = [1, 2, 3] as const;

/** Whose surroundings are shown, and how far they reach. */
export function Focus({
  network,
  state,
  change,
  isKnown,
}: NetworkFoundProps & { readonly isKnown: boolean }): JSX.Element | null {
  if (state.focus === '') return null;
  const away = (
    <button type="button" class="button" onClick={() => change({ focus: '' })}>
      {sayNetwork('unfocus')}
    </button>
  );
  if (!isKnown)
    return (
      <p class="network__ego" role="status">
        {sayNetwork('focusUnknown')} {away}
      </p>
    );
  const name = network.nodes.find((node) => idOf(node) === state.focus)?.actor?.name ?? '';
  return (
    <div class="network__ego">
      <span>
        <SafeText text={sayNetwork('focusOn', { name })} />
      </span>
      <Choice
        label={sayNetwork('focusSteps')}
        value={String(state.steps)}
        options={STEPS.map((count) => ({ value: String(count), label: sayNetwork('steps', { count }) }))}
        onChange={(steps) => change({ steps: Number(steps) })}
      />
      {away}
    </div>
  );
}
