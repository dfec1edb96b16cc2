import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress, useViewState } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import {
  NetworkActorsDocument,
  NetworkDocument,
  type NetworkQueryVariables,
  type TieKind,
} from '../../generated/network.js';
import { sayNetwork } from '../../messages/network.js';
import { TIE_KINDS } from '../../messages/ties.js';
import { Answered } from '../../parts/answered.js';
import { Page } from '../../parts/page.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Change } from './change.js';
import { Controls } from './controls.js';
import { NetworkFound } from './network-found.js';
import { networkState } from './network-state.js';
import { TimeSlider } from './time-slider.js';
import './network.css';

/** Who cooperates with whom. */
export function NetworkView(): JSX.Element {
  const { asOf } = useAddress();
  const [state, change] = useViewState(networkState);
  const kinds = useMemo(() => kindsIn(state.kind), [state.kind.join()]);
  // All actors have to be named to the API; countries it takes by itself.
  const actors = useAnswer(NetworkActorsDocument, state.who === 'all' ? { asOf } : null);
  const among = actors.state === 'answered' ? actors.data.actors.nodes.map(({ id }) => id) : null;
  const variables: NetworkQueryVariables = { among, kinds, asOf };
  const answer = useAnswer(NetworkDocument, state.who === 'all' && among === null ? null : variables);
  return (
    <Page width="wide" heading={sayNetwork('title')} title={sayNetwork('windowTitle')} lead={sayNetwork('lead')}>
      <Controls state={state} change={change} />
      <TimeSlider />
      {actors.state !== 'answered' && <Answered answer={actors}>{() => null}</Answered>}
      <Answered answer={answer} keep>
        {({ cooperationNetwork }) => <NetworkFound network={cooperationNetwork} state={state} change={change} />}
      </Answered>
      <Change among={among} kinds={kinds} state={state} change={change} />
      <QueryBehind document={NetworkDocument} variables={variables} />
    </Page>
  );
}

/** The kinds of tie that the URL names; null for all. */
function kindsIn(words: readonly string[]): readonly TieKind[] | null {
  const kinds = TIE_KINDS.filter((kind) => words.includes(kind));
  return kinds.length === 0 ? null : kinds;
}
