import type { JSX } from 'preact';
import { useAddress, useViewState } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { AroundDocument } from '../../generated/around.js';
import { sayAround } from '../../messages/around.js';
import { Answered } from '../../parts/answered.js';
import { Page } from '../../parts/page.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { aroundState } from './around-state.js';
import { Neighbourhood } from './neighbourhood.js';
import { StartBox } from './start-box.js';
import { UnknownStart } from './unknown-start.js';
import './around.css';

/** What is tied to a thing, as a picture that grows by click. */
export function AroundView({ id }: { readonly id: string | null }): JSX.Element {
  const { asOf } = useAddress();
  const [state, change] = useViewState(aroundState);
  const variables = id === null ? null : { ids: [id, ...state.grown], limit: state.most, asOf };
  const answer = useAnswer(AroundDocument, variables);
  const data = answer.state === 'answered' ? answer.data : answer.state === 'waiting' ? answer.before : null;
  const start = data?.neighbourhood.nodes.find(({ entity }) => entity.id === id)?.entity;
  return (
    <Page
      width="wide"
      heading={start === undefined ? sayAround('untitled') : sayAround('title', { name: start.name })}
      lead={id === null ? sayAround('startLead') : sayAround('lead')}
    >
      {id === null ? (
        <StartBox />
      ) : (
        <>
          <Answered answer={answer} keep>
            {({ neighbourhood }) =>
              neighbourhood.nodes.some(({ entity }) => entity.id === id) ? (
                <Neighbourhood start={id} found={neighbourhood} state={state} change={change} />
              ) : (
                <UnknownStart id={id} />
              )
            }
          </Answered>
          {variables !== null && <QueryBehind document={AroundDocument} variables={variables} />}
        </>
      )}
    </Page>
  );
}
