import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import type { FiltersProps } from './filters-props.js';
import './show-choice.css';

const AGAIN = { pick: '', page: 1, card: 1 } as const;

/** Whether routes or flows are shown, and how flows are gathered. */
export function ShowChoice({ state, change }: FiltersProps): JSX.Element {
  return (
    <div class="routes__show">
      <Switch
        label={sayRoutes('show')}
        values={['routes', 'flows']}
        value={state.show}
        nameOf={(value) => sayRoutes(`show${value}`)}
        onChange={(show) => change({ ...AGAIN, show })}
      />
      {state.show === 'flows' && (
        <>
          <Switch
            label={sayRoutes('level')}
            values={['country', 'region', 'place']}
            value={state.level}
            nameOf={(value) => sayRoutes(`level${value}`)}
            onChange={(level) => change({ ...AGAIN, level })}
          />
          <Switch
            label={sayRoutes('weight')}
            values={['routes', 'sources']}
            value={state.weight}
            nameOf={(value) => sayRoutes(`weight${value}`)}
            onChange={(weight) => change({ ...AGAIN, weight })}
          />
        </>
      )}
    </div>
  );
}

interface SwitchProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Switch<Value extends string>({ label, values, value, nameOf, onChange }: SwitchProps<Value>): JSX.Element {
  return (
    <div class="routes__switch" role="group" aria-label={label}>
      <span class="routes__switch-label" aria-hidden="true">
        {label}
      </span>
      {values.map((one) => (
        <button
          key={one}
          type="button"
          class="routes__switch-button"
          aria-pressed={one === value}
          onClick={() => onChange(one)}
        >
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}
