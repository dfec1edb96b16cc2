import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { EntityDenominatorsDocument, type EntityDenominatorsQuery } from '../../generated/entity.js';
import { formatNumber } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { Thing } from '../../parts/thing.js';
import { ShareBar } from '../../pictures/share-bar.js';
import { figureInWords } from './figure-in-words.js';
import './denominators.css';

type Shares = EntityDenominatorsQuery['denominators'];

/** What a figure is a part of, from it outward, and whether its own parts add up. */
export function Denominators({ id }: { readonly id: string }): JSX.Element {
  const { asOf } = useAddress();
  const answer = useAnswer(EntityDenominatorsDocument, { id, asOf });
  return (
    <Answered answer={answer}>
      {({ denominators: { wholes, breakdown } }) => (
        <>
          {wholes.length > 0 && <Wholes wholes={wholes} />}
          {breakdown.parts.length > 0 && <Parts breakdown={breakdown} />}
        </>
      )}
    </Answered>
  );
}

function Wholes({ wholes }: { readonly wholes: Shares['wholes'] }): JSX.Element {
  return (
    <section class="entity__section" aria-labelledby="wholes-heading">
      <h2 id="wholes-heading">{sayEntity('partOf')}</h2>
      <p class="group__about">{sayEntity('partOfAbout')}</p>
      <ol class="wholes">
        {wholes.map(({ percent, figure, whole }, index) => (
          <li key={index} class="wholes__whole">
            {figure !== null && index > 0 && <Thing id={figure.id} name={figure.name} />}
            {percent !== null && <ShareBar percent={percent} />}
            <span>
              {percent === null
                ? sayEntity('notComparable')
                : sayEntity('percentOf', { percent: formatNumber(Math.round(percent * 10) / 10) })}{' '}
              {whole !== null && (
                <>
                  <Thing id={whole.id} name={whole.name} />: {figureInWords(whole)} {whole.unit}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Parts({
  breakdown: { parts, sum, remainder, without },
}: {
  readonly breakdown: Shares['breakdown'];
}): JSX.Element {
  return (
    <section class="entity__section" aria-labelledby="parts-heading">
      <h2 id="parts-heading">{sayEntity('parts')}</h2>
      <p class="group__about">{sayEntity('partsAbout', { count: parts.length })}</p>
      <Fields>
        {sum !== null && <Field label={sayEntity('partsSum')}>{formatNumber(sum)}</Field>}
        {remainder !== null && remainder > 0 && (
          <Field label={sayEntity('partsRemainder')}>{formatNumber(remainder)}</Field>
        )}
        {remainder !== null && remainder < 0 && (
          <Field label={sayEntity('partsExceed')}>{formatNumber(-remainder)}</Field>
        )}
      </Fields>
      {without.length > 0 && <p class="group__about">{sayEntity('partsWithout', { count: without.length })}</p>}
    </section>
  );
}
