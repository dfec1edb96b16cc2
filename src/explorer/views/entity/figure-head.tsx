import type { JSX } from 'preact';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import type { Answers } from './entity-record.js';
import { figureInWords } from './figure-in-words.js';
import type { FigureRecord } from './figure-record.js';
import './figure-head.css';

/** The figure itself, large, with its unit and its period. */
export function FigureHead({ entity }: { readonly entity: Answers }): JSX.Element {
  const figure = entity as unknown as FigureRecord; // the document of the type asks for all of it
  return (
    <p class="figure-head">
      <strong class="figure-head__value">{figureInWords(figure)}</strong>{' '}
      <span class="figure-head__unit">
        <SafeText text={figure.unit} />
        {figure.period !== null && (
          <>
            , <PartialDate value={figure.period} />
          </>
        )}
      </span>
    </p>
  );
}
