import type { JSX } from 'preact';
import type { TraitsQuery } from '../../generated/typologies.js';
import { sayTypologies } from '../../messages/typologies.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import type { PartProps } from './compare.js';
import { observationOf, observe, type Observation } from './observe.js';
import { DIMENSIONS } from './typologies-state.js';
import './observed-form.css';

type Trait = TraitsQuery['traits']['nodes'][number];

export interface ObservedFormProps extends PartProps {
  readonly traits: readonly Trait[];
}

/** Traits by dimension, each to be said of whether it was there. */
export function ObservedForm({ traits, state, change }: ObservedFormProps): JSX.Element {
  const count = state.has.length + state.lacks.length;
  return (
    <div class="observed">
      <p class="observed__count" role="status">
        {sayTypologies('observed', { count })}{' '}
        {count > 0 && (
          <button type="button" class="button" onClick={() => change({ has: [], lacks: [] })}>
            {sayTypologies('clear')}
          </button>
        )}
      </p>
      {DIMENSIONS.filter((dimension) => traits.some((trait) => trait.dimension === dimension)).map((dimension) => (
        <fieldset key={dimension} class="observed__dimension">
          <legend>{sayTypologies(dimension)}</legend>
          {traits
            .filter((trait) => trait.dimension === dimension)
            .map((trait) => (
              <TraitLine
                key={trait.id}
                trait={trait}
                observation={observationOf(state, trait.id)}
                onObserve={(observation) => change(observe(state, trait.id, observation))}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

interface TraitLineProps {
  readonly trait: Trait;
  readonly observation: Observation;
  readonly onObserve: (observation: Observation) => void;
}

const CHOICES = [
  ['there', 'traitThere'],
  ['notThere', 'traitNotThere'],
] as const;

function TraitLine({ trait, observation, onObserve }: TraitLineProps): JSX.Element {
  return (
    <div class="observed__trait">
      <span class="observed__name">
        <SafeText text={trait.name} />
      </span>
      {CHOICES.map(([choice, key]) => (
        <button
          key={choice}
          type="button"
          class="observed__choice"
          aria-pressed={observation === choice}
          aria-label={sayTypologies('traitChoice', { trait: shortened(trait.name, 100), choice: sayTypologies(key) })}
          onClick={() => onObserve(observation === choice ? null : choice)}
        >
          {sayTypologies(key)}
        </button>
      ))}
    </div>
  );
}
