import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import {
  CoverageCandidatesDocument,
  CoverageUnjoinedDocument,
  type CoverageUnjoinedQuery,
} from '../../generated/coverage.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Choice } from '../../parts/choice.js';
import { Table } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import { Truncated } from '../../parts/truncated.js';
import { GROUPS } from './groups.js';
import { INSTRUMENT_TYPES } from './instrument-types.js';
import { RoutesOf } from './routes-of.js';
import type { SectionProps } from './section-props.js';
import { StandingMark } from './standing-mark.js';
import { STANDING_KINDS, type StandingKind } from './standing.js';
import { usualChoice } from './usual-choice.js';

/** The states on some routes that have not joined an instrument: the one that most have joined, unless another is chosen. */
export function Unjoined({
  state,
  change,
  routes,
}: SectionProps & { readonly routes: readonly string[] }): JSX.Element {
  const { asOf } = useAddress();
  const candidates = useAnswer(CoverageCandidatesDocument, { types: INSTRUMENT_TYPES, groups: GROUPS, asOf });
  const offered = candidates.state === 'answered' ? candidates.data : null;
  const [usual = ''] = offered === null ? [] : usualChoice(offered).instruments;
  const instrument = state.unjoined === '' ? usual : state.unjoined;
  const variables = { instrument, routes, by: state.by, asOf };
  const answer = useAnswer(CoverageUnjoinedDocument, instrument === '' ? null : variables);
  return (
    <section class="coverage__unjoined">
      <h2>{sayCoverage('unjoined')}</h2>
      <Choice
        label={sayCoverage('unjoinedInstrument')}
        value={instrument}
        options={(offered?.instruments.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unjoined) => change({ unjoined })}
      />
      <Answered answer={answer} keep>
        {({ unjoinedStates }) => <States found={unjoinedStates} />}
      </Answered>
      {instrument !== '' && (
        <QueryBehind document={CoverageUnjoinedDocument} variables={variables} about={sayCoverage('queryUnjoined')} />
      )}
    </section>
  );
}

function States({ found }: { readonly found: CoverageUnjoinedQuery['unjoinedStates'] }): JSX.Element {
  if (found.total === 0) return <p>{sayCoverage('unjoinedNone')}</p>;
  return (
    <>
      {found.truncated && <Truncated limit={found.limit} />}
      <Table
        caption={sayCoverage('unjoinedCount', { count: found.total })}
        rows={found.states}
        keyOf={({ state }) => state?.id ?? ''}
        columns={[
          {
            name: 'state',
            heading: sayCoverage('unjoinedState'),
            cell: ({ state }) => state !== null && <Thing {...state} type="Country" />,
          },
          {
            name: 'status',
            heading: sayCoverage('unjoinedStatus'),
            cell: ({ status }) => <Status kind={kindOf(status)} />,
          },
          { name: 'routes', heading: sayCoverage('gapRoutes'), cell: ({ routes }) => <RoutesOf routes={routes} /> },
        ]}
      />
    </>
  );
}

function Status({ kind }: { readonly kind: StandingKind }): JSX.Element {
  return (
    <span class="coverage__standing">
      <StandingMark kind={kind} /> {sayCoverage(`kind${kind}`)}
    </span>
  );
}

/** Null says that the state has not joined, as far as is known. */
function kindOf(status: string | null): StandingKind {
  return STANDING_KINDS.find((kind) => kind === status) ?? 'NOTHING_KNOWN';
}
