import type { ComponentChildren, JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { CoverageGapsDocument, type CoverageGapsQuery, type CoverageRoutesQuery } from '../../generated/coverage.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Answered } from '../../parts/answered.js';
import { Notice } from '../../parts/notice.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Truncated } from '../../parts/truncated.js';
import { GapsTable } from './gaps-table.js';
import type { CoverageRoute } from './route-legs.js';
import { RouteStrips } from './route-strips.js';
import type { SectionProps } from './section-props.js';
import { Unjoined } from './unjoined.js';
import { MOST_GAPS } from './use-gaps-closed.js';

export interface GapsOfRoutesProps extends SectionProps {
  /** The routes of this page. */
  readonly routes: readonly CoverageRoute[];
  readonly all: CoverageRoutesQuery['all'];
  readonly pager: ComponentChildren;
}

/** The gaps on all routes that match, the strips of those on this page, and who has not joined an instrument. */
export function GapsOfRoutes({ state, change, routes, all, pager }: GapsOfRoutesProps): JSX.Element {
  const { asOf } = useAddress();
  const ids = all.nodes.map(({ id }) => id);
  const obligations = state.obligation === '' ? null : [state.obligation];
  const variables = { routes: ids, obligations, by: state.by, limit: MOST_GAPS, asOf };
  const answer = useAnswer(CoverageGapsDocument, variables);
  return (
    <>
      {all.totalCount > ids.length && (
        <Notice heading={sayCoverage('routesCut', { limit: ids.length })} tone="warning" />
      )}
      <Answered answer={answer} keep>
        {({ coverageGaps }) => (
          <div class="coverage__section">
            <Summary gaps={coverageGaps} />
            <RouteStrips state={state} routes={routes} gaps={coverageGaps.gaps} />
            {pager}
            {coverageGaps.truncated && <Truncated limit={coverageGaps.limit} />}
            <GapsTable gaps={coverageGaps.gaps} />
          </div>
        )}
      </Answered>
      <Unjoined state={state} change={change} routes={ids} />
      <QueryBehind document={CoverageGapsDocument} variables={variables} about={sayCoverage('queryGaps')} />
    </>
  );
}

function Summary({ gaps }: { readonly gaps: CoverageGapsQuery['coverageGaps'] }): JSX.Element {
  return (
    <p class="coverage__total" role="status">
      {gaps.total === 0 ? sayCoverage('noGaps') : sayCoverage('pairs', { count: gaps.total })}
      {gaps.total > 0 && sayCoverage('pairsCovered', { count: gaps.covered })}
    </p>
  );
}
