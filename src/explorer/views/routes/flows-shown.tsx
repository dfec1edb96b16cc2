import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { RouteFlowsDocument, type RouteFlowsQuery, type RouteFlowsQueryVariables } from '../../generated/routes.js';
import { sayRoutes } from '../../messages/routes.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Truncated } from '../../parts/truncated.js';
import { arcsOfFlows } from './arcs-of-flows.js';
import type { FiltersProps } from './filters-props.js';
import { FlowsTable } from './flows-table.js';
import { HeldCounts } from './held-counts.js';
import { NothingFound } from './nothing-found.js';
import { routesFilter } from './routes-filter.js';
import { Stage } from './stage.js';

/** The API gives no more at a time. */
const MOST = 500;

const LEVELS = { country: 'COUNTRY', region: 'REGION', place: 'PLACE' } as const;
const ORDERS = { routes: 'ROUTES', sources: 'SOURCES' } as const;

/** From where to where, gathered from the routes that the filters let through: on the map, and in the table. */
export function FlowsShown({ state, change }: FiltersProps): JSX.Element {
  const { asOf } = useAddress();
  const variables: RouteFlowsQueryVariables = {
    where: routesFilter(state),
    asOf,
    rollUp: LEVELS[state.level],
    orderBy: [{ field: ORDERS[state.weight], direction: 'DESC' }],
    first: MOST,
  };
  const answer = useAnswer(RouteFlowsDocument, variables);
  return (
    <>
      <Answered answer={answer} keep>
        {({ flows }) => <Found flows={flows} state={state} change={change} />}
      </Answered>
      <QueryBehind document={RouteFlowsDocument} variables={variables} />
    </>
  );
}

interface FoundProps extends FiltersProps {
  readonly flows: RouteFlowsQuery['flows'];
}

function Found({ flows: { nodes, totalCount }, state, change }: FoundProps): JSX.Element {
  const { weight } = state;
  const arcs = useMemo(() => arcsOfFlows(nodes, weight), [nodes, weight]);
  const places = useMemo(
    () => nodes.flatMap(({ origin, destination }) => [origin ?? [], destination ?? []].flat()),
    [nodes],
  );
  const routes = useMemo(
    () => [...new Map(nodes.flatMap((flow) => flow.routes).map((one) => [one.id, one])).values()],
    [nodes],
  );
  if (nodes.length === 0) return <NothingFound />;
  return (
    <div class="routes__found">
      <p class="routes__count" role="status">
        {sayRoutes('flowCount', { count: totalCount })}
        <HeldCounts routes={routes} />
      </p>
      {totalCount > nodes.length && <Truncated limit={nodes.length} />}
      <Stage label={sayRoutes('mapFlows')} {...{ weight, arcs, places, state, change }} />
      <FlowsTable flows={nodes} page={state.page} onPage={(page) => change({ page })} />
    </div>
  );
}
