import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import { Evidence } from '../../parts/evidence.js';
import { stopsInOrder } from '../../parts/places/legs-of.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { ChosenRoute } from './chosen-route.js';
import './stop-list.css';

type Stop = ChosenRoute['stops']['edges'][number];

/** The stops in order, each with what the place is for the route, how one comes there, and the page that says so. */
export function StopList({ stops }: { readonly stops: readonly Stop[] }): JSX.Element {
  return (
    <ol class="stops" aria-label={sayRoutes('stops')}>
      {stopsInOrder(stops).map((together) => (
        <li key={together[0]?.order} class="stops__step">
          {together.map((stop) => (
            <div key={stop.node.id} class="stops__stop">
              <Thing id={stop.node.id} name={stop.node.name} type={stop.node.__typename} /> <StopTags stop={stop} />
              <StopRemarks stop={stop} />
              <Evidence citations={stop.evidence} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

function StopTags({ stop: { role, roleContested, travelled } }: { readonly stop: Stop }): JSX.Element {
  return (
    <span class="route-tags">
      <span class="tag">{sayRoutes(`role${role}`)}</span>
      {roleContested === true && <span class="tag tag--warning">{sayRoutes('roleContested')}</span>}
      {travelled === false && <span class="tag tag--warning">{sayRoutes('untravelled')}</span>}
    </span>
  );
}

function StopRemarks({ stop: { mode, crossing, functions, note } }: { readonly stop: Stop }): JSX.Element | null {
  const remarks = [
    ...(mode === null ? [] : [sayRoutes(`mode${mode}`)]),
    ...(crossing === null ? [] : [sayRoutes('crossing', { crossing })]),
    ...functions,
    ...(note === null ? [] : [note]),
  ];
  if (remarks.length === 0) return null;
  return (
    <p class="stops__remarks">
      <SafeText text={remarks.join(' · ')} most={600} />
    </p>
  );
}
