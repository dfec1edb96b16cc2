import type { JSX } from 'preact';
import { useAddress, useViewState } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { LawCandidatesDocument } from '../../generated/law.js';
import { sayLaw } from '../../messages/law.js';
import { Answered } from '../../parts/answered.js';
import { Page } from '../../parts/page.js';
import { Compared } from './compared.js';
import { LawChoice } from './law-choice.js';
import { lawState } from './law-state.js';
import { Suggestions } from './suggestions.js';
import './law.css';

/** The laws of several states side by side. */
export function LawView(): JSX.Element {
  const { asOf } = useAddress();
  const [state, change] = useViewState(lawState);
  const candidates = useAnswer(LawCandidatesDocument, { asOf });
  const offered = candidates.state === 'answered' ? candidates.data : null;
  return (
    <Page heading={sayLaw('heading')} lead={sayLaw('lead')} width="wide">
      <LawChoice state={state} change={change} forms={offered?.exploitationForms.nodes ?? []} />
      {state.country.length === 0 ? (
        <Answered answer={candidates}>
          {({ countries }) => <Suggestions state={state} change={change} countries={countries.nodes} />}
        </Answered>
      ) : (
        <Compared state={state} change={change} />
      )}
    </Page>
  );
}
