import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { FitsDocument, TraitsDocument } from '../../generated/typologies.js';
import { sayTypologies } from '../../messages/typologies.js';
import { Answered } from '../../parts/answered.js';
import { Link } from '../../parts/link.js';
import { Notice } from '../../parts/notice.js';
import { QueryBehind } from '../../parts/query-behind.js';
import type { PartProps } from './compare.js';
import { Fits } from './fits.js';
import { MOST_OBSERVED, observedTraits } from './observe.js';
import { ObservedForm } from './observed-form.js';

const LIMIT = 40;

const EXAMPLE = {
  part: ['fit'],
  has: ['trait:loose-fluid-structure', 'trait:cross-border'],
  lacks: ['trait:high-violence'],
};

/** Which types fit what was observed. */
export function Fit({ state, change }: PartProps): JSX.Element {
  const { asOf } = useAddress();
  const traits = useAnswer(TraitsDocument, { asOf });
  const observed = observedTraits(state);
  const typologies = state.typology.length === 0 ? null : state.typology;
  const variables = { observed, typologies, limit: LIMIT, asOf };
  const fits = useAnswer(FitsDocument, observed.length === 0 ? null : variables);
  return (
    <>
      <div class="fit">
        <section class="fit__form" aria-labelledby="fit-observe">
          <h2 id="fit-observe">{sayTypologies('observe')}</h2>
          <p class="note">{sayTypologies('observeAdvice')}</p>
          <Answered answer={traits} keep>
            {(data) => <ObservedForm traits={data.traits.nodes} state={state} change={change} />}
          </Answered>
        </section>
        <section class="fit__found" aria-labelledby="fit-found">
          <h2 id="fit-found">{sayTypologies('fitsHeading')}</h2>
          {state.has.length + state.lacks.length > MOST_OBSERVED && (
            <Notice heading={sayTypologies('tooMany')} tone="warning" />
          )}
          {observed.length === 0 && <Begin />}
          <Answered answer={fits} keep>
            {(data) => <Fits found={data.typesThatFit} />}
          </Answered>
        </section>
      </div>
      {observed.length > 0 && <QueryBehind document={FitsDocument} variables={variables} />}
    </>
  );
}

function Begin(): JSX.Element {
  return (
    <Notice heading={sayTypologies('fitsBegin')}>
      <p>
        <Link to="/typologies" parameters={EXAMPLE}>
          {sayTypologies('example')}
        </Link>
      </p>
    </Notice>
  );
}
