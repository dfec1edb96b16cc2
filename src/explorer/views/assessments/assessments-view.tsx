import type { JSX } from 'preact';
import { useAddress, useViewState, type StateOf } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import {
  JudgedDocument,
  SeriesDocument,
  type JudgedQuery,
  type SeriesQueryVariables,
} from '../../generated/assessments.js';
import { sayAssessments } from '../../messages/assessments.js';
import { Answered } from '../../parts/answered.js';
import { Notice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Truncated } from '../../parts/truncated.js';
import { assessmentsState } from './assessments-state.js';
import { Choices } from './choices.js';
import { groupSeries, type RawSeries } from './group-series.js';
import { MeasureSection } from './measure-section.js';
import './assessments.css';

type State = StateOf<typeof assessmentsState>;
type Change = (changes: Partial<State>, how?: 'push' | 'replace') => void;

/** As many places as the API takes. */
const MOST_PLACES = 50;

/** How states are judged in time: tiers, scores and ranks, and what happened before each. */
export function AssessmentsView(): JSX.Element {
  const { asOf } = useAddress();
  const [state, change] = useViewState(assessmentsState);
  const judged = useAnswer(JudgedDocument, { asOf });
  return (
    <Page heading={sayAssessments('heading')} lead={sayAssessments('lead')} width="wide">
      <div class="assessments">
        {asOf !== null && <p class="note">{sayAssessments('asOfNote')}</p>}
        <Answered answer={judged} keep>
          {(data) => (
            <div class="assessments">
              <Choices data={data} state={state} onChange={change} />
              <AllSeries judged={data} state={state} change={change} />
            </div>
          )}
        </Answered>
      </div>
    </Page>
  );
}

interface AllSeriesProps {
  readonly judged: JudgedQuery;
  readonly state: State;
  readonly change: Change;
}

function AllSeries({ judged, state, change }: AllSeriesProps): JSX.Element {
  const { asOf } = useAddress();
  const wanted = state.place.length === 0 ? judged.places.nodes.map(({ id }) => id) : state.place;
  const variables: SeriesQueryVariables = {
    of: wanted.slice(0, MOST_PLACES),
    indicators: state.by.length === 0 ? null : state.by,
    monthsBefore: state.months,
    asOf,
  };
  const answer = useAnswer(SeriesDocument, wanted.length === 0 ? null : variables);
  const clear = (): void => change({ place: [], by: [], point: '' });
  return (
    <>
      {wanted.length > MOST_PLACES && <Truncated limit={MOST_PLACES} />}
      {wanted.length === 0 && <Nothing onClear={clear} />}
      <Answered answer={answer} keep>
        {({ assessmentSeries }) => <Groups series={assessmentSeries} state={state} change={change} onClear={clear} />}
      </Answered>
      <QueryBehind document={SeriesDocument} variables={variables} />
    </>
  );
}

interface GroupsProps {
  readonly series: readonly RawSeries[];
  readonly state: State;
  readonly change: Change;
  readonly onClear: () => void;
}

function Groups({ series, state, change, onClear }: GroupsProps): JSX.Element {
  const groups = groupSeries(series);
  const known = groups.some(({ points }) => points.some(({ assessment }) => assessment.id === state.point));
  return (
    <div class="assessments">
      {groups.length === 0 && <Nothing onClear={onClear} />}
      {state.point !== '' && !known && <Notice heading={sayAssessments('unknownPoint')} tone="warning" />}
      {groups.map((group) => (
        <MeasureSection
          key={group.measure.id}
          group={group}
          months={state.months}
          chosen={state.point}
          onChoose={(point) => change({ point })}
        />
      ))}
    </div>
  );
}

function Nothing({ onClear }: { readonly onClear: () => void }): JSX.Element {
  return (
    <Notice heading={sayAssessments('nothing')}>
      <p>{sayAssessments('nothingAdvice')}</p>
      <button type="button" class="button" onClick={onClear}>
        {sayAssessments('all')}
      </button>
    </Notice>
  );
}
