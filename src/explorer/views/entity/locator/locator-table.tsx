import type { JSX } from 'preact';
import { sayLocator } from '../../../messages/locator.js';
import { sayMap } from '../../../messages/world-map.js';
import { useEntry } from '../../../parts/entries.js';
import { Link } from '../../../parts/link.js';
import type { PlaceOnMap } from '../../../parts/places/places-on-map.js';
import { Table } from '../../../parts/table.js';
import { Thing } from '../../../parts/thing.js';
import { Holding } from '../holding.js';
import type { PlacedIn } from './placed-in.js';

export interface LocatorTableProps {
  readonly placed: readonly PlacedIn[];
  readonly places: ReadonlyMap<string, PlaceOnMap>;
}

/** The same as on the map, for whoever cannot see it or would rather read; each place leads to its routes. */
export function LocatorTable({ placed, places }: LocatorTableProps): JSX.Element {
  const routes = useEntry()('routes');
  return (
    <Table
      caption={sayLocator('table')}
      columns={[
        {
          name: 'place',
          heading: sayLocator('place'),
          cell: ({ place: { id, name, __typename }, held }) => (
            <>
              <Thing id={id} name={name} type={__typename} /> <Holding held={held} />
              <Drawn place={places.get(id)} />
            </>
          ),
        },
        { name: 'why', heading: sayLocator('why'), cell: ({ why }) => why.join('; ') },
        ...(routes === undefined
          ? []
          : [
              {
                name: 'routes',
                heading: sayLocator('routes'),
                cell: ({ place: { id, name } }: PlacedIn) => <RouteLinks path={routes.path} id={id} name={name} />,
              },
            ]),
      ]}
      rows={placed}
      keyOf={({ place }) => place.id}
    />
  );
}

/** How a place is drawn that has no position of its own, and that one is not drawn. */
function Drawn({ place }: { readonly place: PlaceOnMap | undefined }): JSX.Element | null {
  if (place?.located.by === 'OWN') return null;
  const said = place === undefined ? sayLocator('nowhere') : sayMap(`drawn${place.located.by}`);
  return <span class="locator__drawn">{said}</span>;
}

interface RouteLinksProps {
  readonly path: string;
  readonly id: string;
  readonly name: string;
}

function RouteLinks({ path, id, name }: RouteLinksProps): JSX.Element {
  return (
    <span class="locator__routes">
      {(['from', 'via', 'to'] as const).map((end) => (
        <Link key={end} to={path} parameters={{ [end]: [id] }}>
          {sayLocator(end)}
          <span class="unseen"> {name}</span>
        </Link>
      ))}
    </span>
  );
}
