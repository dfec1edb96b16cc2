import type { JSX } from 'preact';
import type { Holding, RouteStatus } from '../../generated/routes.js';
import { sayRoutes } from '../../messages/routes.js';
import './route-tags.css';

export interface RouteTagsProps {
  readonly status: RouteStatus;
  readonly held: Holding | null;
  readonly denied: boolean;
  readonly conflicts: number;
}

/** How surely a route is known: status, date, denials, disagreements. */
export function RouteTags({ status, held, denied, conflicts }: RouteTagsProps): JSX.Element {
  return (
    <span class="route-tags">
      <span class={`tag route-tag route-tag--${status.toLowerCase()}`} title={sayRoutes(`status${status}means`)}>
        {sayRoutes(`status${status}`)}
      </span>
      {held !== null && <span class="tag">{sayRoutes(`held${held}`)}</span>}
      {denied && <span class="tag tag--warning">{sayRoutes('denied')}</span>}
      {conflicts > 0 && <span class="tag tag--warning">{sayRoutes('conflicts', { count: conflicts })}</span>}
    </span>
  );
}
