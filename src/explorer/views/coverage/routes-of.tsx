import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import { Thing } from '../../parts/thing.js';

/** How many routes are named; the rest is counted. */
const NAMED = 4;

/** Some routes, each to be opened. */
export function RoutesOf({
  routes,
}: {
  readonly routes: readonly { readonly id: string; readonly name: string }[];
}): JSX.Element {
  return (
    <ul class="coverage__plain">
      {routes.slice(0, NAMED).map(({ id, name }) => (
        <li key={id}>
          <Thing id={id} name={name} most={70} />
        </li>
      ))}
      {routes.length > NAMED && <li>{sayCoverage('moreRoutes', { count: routes.length - NAMED })}</li>}
    </ul>
  );
}
