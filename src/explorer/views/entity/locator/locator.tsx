import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAnswer } from '../../../api/index.js';
import { sayLocator } from '../../../messages/locator.js';
import { Answered } from '../../../parts/answered.js';
import { useEntry } from '../../../parts/entries.js';
import { Link } from '../../../parts/link.js';
import { useRegions } from '../../../parts/places/use-regions.js';
import { shortened } from '../../../parts/shortened.js';
import { Truncated } from '../../../parts/truncated.js';
import { Waiting } from '../../../parts/waiting.js';
import { locatorDocument, MOST_PLACES, type LocatorAnswer } from '../locator-document.js';
import type { OnTheMapProps } from '../on-the-map-props.js';
import { arcsBetween } from './arcs-between.js';
import { drawnPlaces } from './drawn-places.js';
import { LocatorMap } from './locator-map.js';
import { LocatorTable } from './locator-table.js';
import { edgesIn, placedIn } from './placed-in.js';
import './locator.css';

/** Asks where a thing is, and shows it on the map and in a table; nothing where that is nowhere in particular. */
export function Locator(props: OnTheMapProps): JSX.Element {
  const { type, relations, variables } = props;
  const document = useMemo(() => locatorDocument(type.name, relations), [type, relations]);
  const answer = useAnswer(document, variables);
  return (
    <Answered answer={answer} keep>
      {({ node }) => node !== null && <Found {...props} node={node} />}
    </Answered>
  );
}

interface FoundProps extends OnTheMapProps {
  readonly node: NonNullable<LocatorAnswer['node']>;
}

function Found({ entity, relations, node }: FoundProps): JSX.Element | null {
  const placed = useMemo(() => placedIn(node, relations), [node, relations]);
  const regions = useRegions(placed.some(({ place }) => place.latitude === null));
  const places = useMemo(
    () => (regions === null ? null : drawnPlaces(placed, entity, regions)),
    [placed, entity, regions],
  );
  const isRoute = entity.__typename === 'Route';
  const arcs = useMemo(() => (isRoute ? arcsBetween(entity, edgesIn(node, 'stops').edges) : []), [entity, node]);
  if (regions === null || places === null) return <Waiting />;
  if (places.size === 0) return null;
  const label = sayLocator('label', { name: shortened(entity.name, 60) });
  return (
    <section id="map" class="entity__section locator" aria-labelledby="map-heading">
      <h2 id="map-heading">{sayLocator('heading')}</h2>
      <p class="group__about">
        {sayLocator(isRoute ? 'stopsAbout' : 'about')} {isRoute && <AmongRoutes id={entity.id} />}
      </p>
      {relations.some(({ name }) => edgesIn(node, name).totalCount > MOST_PLACES) && <Truncated limit={MOST_PLACES} />}
      <div class="locator__parts">
        <LocatorMap label={label} placed={placed} places={places} arcs={arcs} regions={regions} />
        <LocatorTable placed={placed} places={places} />
      </div>
    </section>
  );
}

function AmongRoutes({ id }: { readonly id: string }): JSX.Element | null {
  const routes = useEntry()('routes');
  if (routes === undefined) return null;
  return (
    <Link to={routes.path} parameters={{ pick: [id] }}>
      {sayLocator('thisRoute')}
    </Link>
  );
}
