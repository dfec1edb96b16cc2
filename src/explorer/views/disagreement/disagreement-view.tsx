import type { JSX } from 'preact';
import { useViewState, type StateOf } from '../../address/index.js';
import { sayDisagreement } from '../../messages/disagreement.js';
import { Page } from '../../parts/page.js';
import { Tabs, type Tab } from '../../parts/tabs.js';
import { Conflicts } from './conflicts.js';
import { disagreementState } from './disagreement-state.js';
import { OneSource } from './one-source.js';
import { Silence } from './silence.js';
import './disagreement.css';

const PARTS = ['conflicts', 'oneSource', 'silence'] as const;

/** Where sources contradict each other, what rests on one of them only, and what nothing is said of. */
export function DisagreementView(): JSX.Element {
  const [state, change] = useViewState(disagreementState);
  const tabs = PARTS.map((part) => tab(state, part));
  return (
    <Page heading={sayDisagreement('heading')} lead={sayDisagreement('lead')}>
      <div class="disagreement">
        <Tabs label={sayDisagreement('parts')} tabs={tabs} current={state.part} />
        {state.part === 'conflicts' && <Conflicts state={state} change={change} />}
        {state.part === 'oneSource' && <OneSource />}
        {state.part === 'silence' && <Silence places={state.place} onChoose={(place) => change({ place })} />}
      </div>
    </Page>
  );
}

function tab(state: StateOf<typeof disagreementState>, part: (typeof PARTS)[number]): Tab {
  const parameters = disagreementState.write({ ...state, part });
  return { name: part, title: sayDisagreement(part), to: '/disagreement', parameters };
}
