import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import type { Gap } from './gaps-closed.js';
import type { Pair } from './route-legs.js';
import type { Between } from './between.js';
import './between-states.css';

export interface BetweenStatesProps {
  readonly pair: Pair;
  readonly between: Between;
  /** Whether the two states are named, where they do not stand beside it. */
  readonly named: boolean;
}

/** What two states share, or that they share nothing and what comes nearest. */
export function BetweenStates({ pair, between: { gap, shared }, named }: BetweenStatesProps): JSX.Element {
  return (
    <div class={`between between--${gap === null ? 'shared' : 'gap'}`}>
      {named && (
        <p class="between__pair">
          {shortened(pair.from.name, 40)} → {shortened(pair.to.name, 40)}
        </p>
      )}
      {gap !== null ? <GapBetween gap={gap} /> : shared !== null && <SharedBetween shared={shared} />}
    </div>
  );
}

function GapBetween({ gap }: { readonly gap: Gap }): JSX.Element {
  return (
    <>
      <p class="between__what">
        <span class="between__sign" aria-hidden="true">
          ⚡
        </span>
        {sayCoverage('gap')}
      </p>
      <p class="between__closing">
        <SafeText text={gap.closing} most={300} />
      </p>
      {gap.nearest.length > 0 && (
        <details class="between__nearest">
          <summary class="summary">{sayCoverage('nearest')}</summary>
          <ul class="coverage__plain">
            {gap.nearest.map(({ instrument, missing }) => (
              <li key={instrument?.id}>
                {instrument !== null && <Thing id={instrument.id} name={instrument.name} most={80} />}
                {missing.map(({ state, act }) => (
                  <span key={state?.id} class="between__missing">
                    {sayCoverage(`missing${act}`, { state: shortened(state?.name ?? '', 60) })}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function SharedBetween({ shared }: { readonly shared: NonNullable<Between['shared']> }): JSX.Element {
  return (
    <details class="between__nearest" open={shared.length <= 2}>
      <summary class="summary between__what">
        <span class="between__sign" aria-hidden="true">
          ✓
        </span>
        {sayCoverage('shared', { count: shared.length })}
      </summary>
      <ul class="coverage__plain">
        {shared.map(({ id, name, __typename }) => (
          <li key={id}>
            <Thing id={id} name={name} type={__typename} most={80} />
          </li>
        ))}
      </ul>
    </details>
  );
}
