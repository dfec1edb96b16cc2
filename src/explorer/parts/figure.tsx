import type { JSX } from 'preact';
import { formatNumber, sayPart } from '../messages/index.js';
import { PartialDate } from './partial-date.js';
import { SafeText } from './safe-text.js';
import { Thing } from './thing.js';
import './figure.css';

export interface FigureProps {
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
  readonly period: string | null;
  /** What is counted, in full. */
  readonly population: string | null;
  /** The figure that it is a part of. */
  readonly partOf?: { readonly id: string; readonly name: string } | null;
}

/** A figure with what it needs to be read rightly: unit, period, what is counted, and of what it is a part. */
export function Figure({ value, minimum, maximum, unit, period, population, partOf = null }: FigureProps): JSX.Element {
  return (
    <span class="figure">
      <span class="figure__value">{valueInWords(value, minimum, maximum)}</span>{' '}
      <span class="figure__unit">
        <SafeText text={unit} />
      </span>
      {period !== null && (
        <>
          {', '}
          <PartialDate value={period} />
        </>
      )}
      {population !== null && (
        <span class="figure__population">
          <SafeText text={population} most={300} />
        </span>
      )}
      {partOf !== null && (
        <span class="figure__population">
          {sayPart('figurePartOf')} <Thing id={partOf.id} name={partOf.name} />
        </span>
      )}
    </span>
  );
}

function valueInWords(value: number | null, minimum: number | null, maximum: number | null): string {
  if (value !== null) return formatNumber(value);
  if (minimum !== null && maximum !== null) {
    return sayPart('figureBetween', { least: minimum, most: maximum });
  }
  if (minimum !== null) return sayPart('figureAtLeast', { least: minimum });
  if (maximum !== null) return sayPart('figureAtMost', { most: maximum });
  return sayPart('figureNotGiven');
}
