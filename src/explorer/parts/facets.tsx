import type { JSX } from 'preact';
import { formatNumber, sayPart } from '../messages/index.js';
import './facets.css';

export interface Facet<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

export interface FacetsProps<Value extends string> {
  /** What the chips choose among: read out before them. */
  readonly label: string;
  readonly facets: readonly Facet<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Chips that narrow what is shown; none pressed is all. */
export function Facets<Value extends string>({ label, facets, chosen, onChange }: FacetsProps<Value>): JSX.Element {
  const toggle = (value: Value): void => {
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  };
  return (
    <div class="facets" role="group" aria-label={label}>
      <button type="button" class="facets__chip" aria-pressed={chosen.length === 0} onClick={() => onChange([])}>
        {sayPart('all')}
      </button>
      {facets.map(({ value, label: name, count }) => (
        <button
          key={value}
          type="button"
          class="facets__chip"
          aria-pressed={chosen.includes(value)}
          onClick={() => toggle(value)}
        >
          {name}
          {count !== undefined && <span class="facets__count">{formatNumber(count)}</span>}
        </button>
      ))}
    </div>
  );
}
