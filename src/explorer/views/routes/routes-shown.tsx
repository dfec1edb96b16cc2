import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { RoutesOnMapDocument, type RoutesOnMapQuery } from '../../generated/routes.js';
import { sayRoutes } from '../../messages/routes.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Truncated } from '../../parts/truncated.js';
import { arcsOfRoutes } from './arcs-of-routes.js';
import type { FiltersProps } from './filters-props.js';
import { HeldCounts } from './held-counts.js';
import { NothingFound } from './nothing-found.js';
import { routesFilter } from './routes-filter.js';
import { RoutesTable } from './routes-table.js';
import { Stage } from './stage.js';

/** The API gives no more at a time. */
const MOST = 500;

/** The routes that the filters let through: on the map, and in the table. */
export function RoutesShown({ state, change }: FiltersProps): JSX.Element {
  const { asOf } = useAddress();
  const variables = { where: routesFilter(state), asOf, first: MOST };
  const answer = useAnswer(RoutesOnMapDocument, variables);
  return (
    <>
      <Answered answer={answer} keep>
        {({ routes }) => <Found routes={routes} state={state} change={change} />}
      </Answered>
      <QueryBehind document={RoutesOnMapDocument} variables={variables} />
    </>
  );
}

interface FoundProps extends FiltersProps {
  readonly routes: RoutesOnMapQuery['routes'];
}

function Found({ routes: { nodes, totalCount }, state, change }: FoundProps): JSX.Element {
  const arcs = useMemo(() => arcsOfRoutes(nodes), [nodes]);
  const places = useMemo(() => nodes.flatMap(({ stops }) => stops.edges.map(({ node }) => node)), [nodes]);
  if (nodes.length === 0) return <NothingFound />;
  return (
    <div class="routes__found">
      <p class="routes__count" role="status">
        {sayRoutes('routeCount', { count: totalCount })}
        <HeldCounts routes={nodes} />
      </p>
      {totalCount > nodes.length && <Truncated limit={nodes.length} />}
      <Stage label={sayRoutes('mapRoutes')} weight="routes" {...{ arcs, places, state, change }} />
      <RoutesTable routes={nodes} page={state.page} onPage={(page) => change({ page })} />
    </div>
  );
}
