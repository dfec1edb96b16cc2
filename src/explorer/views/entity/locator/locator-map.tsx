import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useViewState } from '../../../address/index.js';
import type { PlaceOnMap } from '../../../parts/places/places-on-map.js';
import type { Regions } from '../../../parts/places/locate-place.js';
import { SavePicture } from '../../../pictures/save-picture.js';
import type { MapDrawing } from '../../../pictures/world-map/map-drawing.js';
import { WorldMap } from '../../../pictures/world-map/world-map.js';
import { entityState } from '../entity-state.js';
import type { LegArc } from './arcs-between.js';
import { LocatorLayer } from './locator-layer.js';
import { markedBy, pointsOf } from './marked-by.js';
import type { PlacedIn } from './placed-in.js';

export interface LocatorMapProps {
  readonly label: string;
  readonly placed: readonly PlacedIn[];
  /** Those of them that can be drawn. */
  readonly places: ReadonlyMap<string, PlaceOnMap>;
  readonly arcs: readonly LegArc[];
  readonly regions: Regions;
}

/** The countries, areas and points of a thing on the map of the world; which part of it is seen stands in the URL. */
export function LocatorMap({ label, placed, places, arcs, regions }: LocatorMapProps): JSX.Element {
  const [{ map }, change] = useViewState(entityState);
  const picture = useRef<SVGSVGElement>(null);
  const [read, setRead] = useState<string | null>(null);
  const marked = useMemo(
    () => new Set(placed.filter(({ place }) => places.has(place.id)).flatMap(({ place }) => markedBy(place, regions))),
    [placed, places, regions],
  );
  const points = useMemo(() => [...places.values()].flatMap((place) => pointsOf(place, regions)), [places, regions]);
  const draw = useCallback(
    (drawing: MapDrawing) => <LocatorLayer arcs={arcs} places={places} drawing={drawing} onRead={setRead} />,
    [arcs, places],
  );
  return (
    <div class="locator__map">
      <WorldMap
        label={label}
        marked={marked}
        points={points}
        at={map}
        onAt={(at) => change({ map: at }, 'replace')}
        reading={read}
        picture={picture}
      >
        {draw}
      </WorldMap>
      <SavePicture picture={picture} name={label} />
    </div>
  );
}
