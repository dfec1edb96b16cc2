import type { ComponentChildren, JSX } from 'preact';
import { formatNumber } from '../messages/index.js';
import './legend.css';

export interface LegendProps {
  readonly label: string;
  /** `Meaning`s. */
  readonly children: ComponentChildren;
}

/** What the marks of a picture mean. */
export function Legend({ label, children }: LegendProps): JSX.Element {
  return (
    <ul class="legend" aria-label={label}>
      {children}
    </ul>
  );
}

export interface MeaningProps {
  readonly mark: JSX.Element;
  readonly text: string;
  /** How often the mark stands in the picture. */
  readonly count?: number;
}

/** A mark and what it means. */
export function Meaning({ mark, text, count }: MeaningProps): JSX.Element {
  return (
    <li class="legend__meaning">
      {mark}
      {text}
      {count !== undefined && <span class="legend__count">{formatNumber(count)}</span>}
    </li>
  );
}
