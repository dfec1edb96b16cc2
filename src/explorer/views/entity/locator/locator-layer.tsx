import type { JSX } from 'preact';
import type { PlaceOnMap } from '../../../parts/places/places-on-map.js';
import { shortened } from '../../../parts/shortened.js';
import { ArcLine } from '../../../pictures/world-map/arc-line.js';
import { arcPieces, seen } from '../../../pictures/world-map/arc-pieces.js';
import { labelPlaces } from '../../../pictures/world-map/label-places.js';
import type { MapDrawing } from '../../../pictures/world-map/map-drawing.js';
import { PlaceMark } from '../../../pictures/world-map/place-mark.js';
import { PlaceNames } from '../../../pictures/world-map/place-names.js';
import type { LegArc } from './arcs-between.js';

export interface LocatorLayerProps {
  readonly arcs: readonly LegArc[];
  readonly places: ReadonlyMap<string, PlaceOnMap>;
  readonly drawing: MapDrawing;
  /** What is pointed at; null when it no longer is. */
  readonly onRead: (name: string | null) => void;
}

const WIDTH = 2.2;
const NONE: ReadonlySet<string> = new Set();

/** What lies on the map: arcs from stop to stop, marks of places, and names where there is room. */
export function LocatorLayer({ arcs, places, drawing, onRead }: LocatorLayerProps): JSX.Element {
  const shown = [...places.values()];
  const labels = labelPlaces(
    shown.map((place, index) => ({
      id: place.id,
      text: shortened(place.name, 32),
      at: seen(place, 0, drawing.see),
      rank: shown.length - index,
    })),
    drawing,
  );
  return (
    <g aria-hidden="true">
      {arcs.map((arc) => {
        const [from, to] = [places.get(arc.from), places.get(arc.to)];
        if (from === undefined || to === undefined) return null;
        const pieces = arcPieces({ from, to }, { width: WIDTH, lane: 0, see: drawing.see });
        const key = `${arc.from},${arc.to}`;
        return <ArcLine key={key} arc={arc} pieces={pieces} width={WIDTH} emphasis="plain" clip={drawing.clip} />;
      })}
      {shown.map((place) => {
        const { x, y } = seen(place, 0, drawing.see);
        return (
          <g
            key={place.id}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            onPointerEnter={() => onRead(place.name)}
            onPointerLeave={() => onRead(null)}
          >
            <PlaceMark type={place.type} fill="full" borrowed={place.located.by !== 'OWN'} />
          </g>
        );
      })}
      <PlaceNames labels={labels} near={NONE} />
    </g>
  );
}
