import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import { stopsInOrder } from '../../parts/places/legs-of.js';
import { SafeText } from '../../parts/safe-text.js';
import type { MapRoute } from './arcs-of-routes.js';
import './way.css';

type Stop = MapRoute['stops']['edges'][number];

/** The stops of a route in a line, in order, with the role of each. */
export function Way({ stops }: { readonly stops: readonly Stop[] }): JSX.Element {
  return (
    <ol class="way">
      {stopsInOrder(stops).map((together) => (
        <li key={together[0]?.order} class="way__step">
          {together.map(({ node, role, roleContested, travelled }, index) => (
            <span key={node.id}>
              {index > 0 && ' / '}
              <SafeText text={node.name} most={60} />{' '}
              <span class="way__role">
                {sayRoutes(`role${role}`)}
                {roleContested === true && `, ${sayRoutes('roleContested')}`}
                {travelled === false && `, ${sayRoutes('untravelled')}`}
              </span>
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
