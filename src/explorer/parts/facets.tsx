import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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
  /** Whether the label is shown, too. */
  readonly labelled?: boolean;
  /** How many are shown before somebody asks for the rest; all unless given. Those that are chosen always are. */
  readonly most?: number;
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Chips that narrow what is shown; none pressed is all. */
export function Facets<Value extends string>(props: FacetsProps<Value>): JSX.Element {
  const { label, facets, chosen, labelled = false, most = Infinity, onChange } = props;
  const [whole, setWhole] = useState(false);
  const shown = whole ? facets : facets.filter(({ value }, index) => index < most || chosen.includes(value));
  const toggle = (value: Value): void => {
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  };
  return (
    <div class="facets" role="group" aria-label={label}>
      {labelled && (
        <span class="facets__label" aria-hidden="true">
          {label}
        </span>
      )}
      <button type="button" class="facets__chip" aria-pressed={chosen.length === 0} onClick={() => onChange([])}>
        {sayPart('all')}
      </button>
      {shown.map(({ value, label: name, count }) => (
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
      {(shown.length < facets.length || whole) && (
        <button type="button" class="facets__more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? sayPart('fewer') : sayPart('more', { count: facets.length - shown.length })}
        </button>
      )}
    </div>
  );
}
