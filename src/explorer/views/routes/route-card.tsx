import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import { Evidence } from '../../parts/evidence.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { ChosenRoute } from './chosen-route.js';
import { RouteTags } from './route-tags.js';
import { StopList } from './stop-list.js';
import { Things } from './things.js';
import './route-card.css';

/** All that is known of a route, with the page behind each part. */
export function RouteCard({ route }: { readonly route: ChosenRoute }): JSX.Element {
  const { id, name, description, period, victimsReported, sourceCount, evidence } = route;
  const denied = [route, ...route.stops.edges].some((part) =>
    part.evidence.some(({ polarity }) => polarity === 'DENIES'),
  );
  return (
    <article class="route-card">
      <h3 class="route-card__name">
        <Thing id={id} name={name} />
      </h3>
      <RouteTags status={route.status} held={route.held} denied={denied} conflicts={route.conflicts.nodes.length} />
      {description !== null && (
        <p class="route-card__text">
          <SafeText text={description} most={500} />
        </p>
      )}
      <StopList stops={route.stops.edges} />
      <Fields>
        <Known route={route} />
        {victimsReported !== null && (
          <Field label={sayRoutes('victimsReported')}>
            <SafeText text={victimsReported} />
          </Field>
        )}
        <Field label={sayRoutes('period')}>
          {period === null ? sayRoutes('periodNotGiven') : <PartialDate value={period} />}
        </Field>
        <Field label={sayRoutes('evidence')}>
          {sayRoutes('sourceCount', { count: sourceCount })}
          <Evidence citations={evidence} />
        </Field>
      </Fields>
    </article>
  );
}

/** What the route is known to have of each kind. */
function Known({ route }: { readonly route: ChosenRoute }): JSX.Element {
  const lists = [
    ['form', route.forms.nodes],
    ['sector', route.sectors.nodes],
    ['promised', route.promisedSectors.nodes],
    ['victims', route.victims.nodes],
    ['recruitment', route.recruitment.nodes],
    ['control', route.control.nodes],
    ['organisers', [...route.organisers.nodes, ...route.organiserTypes.nodes]],
    ['disagreement', route.conflicts.nodes],
  ] as const;
  return (
    <>
      {lists.map(([key, things]) => things.length > 0 && <Things key={key} label={sayRoutes(key)} things={things} />)}
    </>
  );
}
