import type { JSX } from 'preact';
import { useAddress, type StateOf } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { TypologiesDocument, type TypologiesQuery } from '../../generated/typologies.js';
import { sayTypologies } from '../../messages/typologies.js';
import { Answered } from '../../parts/answered.js';
import { Facets } from '../../parts/facets.js';
import { Notice } from '../../parts/notice.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { shortened } from '../../parts/shortened.js';
import { groupTypes } from './group-types.js';
import { TypologySection } from './typology-section.js';
import { DIMENSIONS, type typologiesState } from './typologies-state.js';

type State = StateOf<typeof typologiesState>;

export interface PartProps {
  readonly state: State;
  readonly change: (changes: Partial<State>, how?: 'push' | 'replace') => void;
}

/** Every typology with its types, trait by trait. */
export function Compare({ state, change }: PartProps): JSX.Element {
  const { asOf } = useAddress();
  const variables = { typologies: state.typology.length === 0 ? null : state.typology, asOf };
  const answer = useAnswer(TypologiesDocument, variables);
  return (
    <>
      <Answered answer={answer} keep>
        {(data) => (
          <div class="typologies">
            <Choices data={data} state={state} change={change} />
            <Sections data={data} state={state} change={change} />
          </div>
        )}
      </Answered>
      <QueryBehind document={TypologiesDocument} variables={variables} />
    </>
  );
}

interface DataProps extends PartProps {
  readonly data: TypologiesQuery;
}

function Choices({ data, state, change }: DataProps): JSX.Element {
  return (
    <div class="typologies__choices">
      <Facets
        label={sayTypologies('typologies')}
        labelled
        facets={data.organisationTypologies.nodes.map(({ id, name }) => ({ value: id, label: shortened(name, 60) }))}
        chosen={state.typology}
        onChange={(typology) => change({ typology })}
      />
      <Facets
        label={sayTypologies('dimensions')}
        labelled
        facets={DIMENSIONS.map((value) => ({ value, label: sayTypologies(value) }))}
        chosen={state.dimension}
        onChange={(dimension) => change({ dimension })}
      />
    </div>
  );
}

function Sections({ data, state, change }: DataProps): JSX.Element {
  const groups = groupTypes(data, state.dimension);
  if (groups.length > 0) {
    return (
      <>
        {groups.map((group) => (
          <TypologySection
            key={group.typology.id}
            group={group}
            folds={groups.length > 1}
            open={state.open}
            onOpen={(open) => change({ open }, 'replace')}
          />
        ))}
      </>
    );
  }
  return (
    <Notice heading={sayTypologies('nothing')}>
      <p>{sayTypologies('nothingAdvice')}</p>
      <button type="button" class="button" onClick={() => change({ typology: [], dimension: [] })}>
        {sayTypologies('showAll')}
      </button>
    </Notice>
  );
}
