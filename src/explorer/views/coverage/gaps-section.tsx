import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { CoverageRoutesDocument, type CoverageRoutesQuery } from '../../generated/coverage.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Answered } from '../../parts/answered.js';
import { Notice } from '../../parts/notice.js';
import { Pager } from '../../parts/pager.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { GapsChoice } from './gaps-choice.js';
import { GapsOfRoutes } from './gaps-of-routes.js';
import type { SectionProps } from './section-props.js';

/** Routes on a page: each is a strip of its own. */
const PAGE = 8;

/** Routes that are chosen, and what their states share. */
export function GapsSection({ state, change }: SectionProps): JSX.Element {
  const { asOf } = useAddress();
  const one = (id: string): readonly string[] | null => (id === '' ? null : [id]);
  const variables = {
    ids: state.route.length === 0 ? null : state.route,
    origin: one(state.origin),
    via: one(state.via),
    destination: one(state.destination),
    touches: one(state.touches),
    first: PAGE,
    after: state.after === '' ? null : state.after,
    asOf,
  };
  const answer = useAnswer(CoverageRoutesDocument, variables);
  return (
    <div class="coverage__section">
      <GapsChoice state={state} change={change} />
      <Answered answer={answer} keep>
        {(found) => <Found state={state} change={change} found={found} />}
      </Answered>
      <QueryBehind document={CoverageRoutesDocument} variables={variables} about={sayCoverage('queryRoutes')} />
    </div>
  );
}

function Found({ state, change, found }: SectionProps & { readonly found: CoverageRoutesQuery }): JSX.Element {
  const { all, routes } = found;
  if (routes.nodes.length === 0) {
    return (
      <Notice heading={sayCoverage('noRoutes')}>
        <p>{sayCoverage('noRoutesAdvice')}</p>
      </Notice>
    );
  }
  return (
    <GapsOfRoutes
      state={state}
      change={change}
      routes={routes.nodes}
      all={all}
      pager={
        <Pager
          page={state.page}
          pageSize={PAGE}
          shown={routes.nodes.length}
          totalCount={routes.totalCount}
          next={routes.pageInfo.hasNextPage ? routes.pageInfo.endCursor : null}
          onGo={(after, page) => change({ after, page })}
        />
      }
    />
  );
}
