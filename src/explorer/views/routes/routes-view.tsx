import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { sayRoutes } from '../../messages/routes.js';
import { Page } from '../../parts/page.js';
import { Filters } from './filters.js';
import { FlowsShown } from './flows-shown.js';
import { RoutesShown } from './routes-shown.js';
import { routesState } from './routes-state.js';
import { ShowChoice } from './show-choice.js';
import './routes.css';

/** The map of routes and flows, with the table of the same, and the evidence of what is chosen. */
export function RoutesView(): JSX.Element {
  const [state, change] = useViewState(routesState);
  return (
    <Page heading={sayRoutes('heading')} lead={sayRoutes('lead')} width="wide">
      <div class="routes">
        <Filters state={state} change={change} />
        <ShowChoice state={state} change={change} />
        {state.show === 'routes' ? (
          <RoutesShown state={state} change={change} />
        ) : (
          <FlowsShown state={state} change={change} />
        )}
      </div>
    </Page>
  );
}
