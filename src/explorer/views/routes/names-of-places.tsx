import type { JSX } from 'preact';
import { shortened } from '../../parts/shortened.js';
import { seen } from '../../pictures/world-map/arc-pieces.js';
import { labelPlaces } from '../../pictures/world-map/label-places.js';
import { PlaceNames } from '../../pictures/world-map/place-names.js';
import type { LayerProps } from './arc-layer.js';
import type { MapPlace } from './map-place.js';
import { isPicked } from './picked.js';

export interface NamesOfPlacesProps extends Pick<LayerProps, 'arcs' | 'pick' | 'drawing'> {
  readonly shown: readonly MapPlace[];
}

/** What is chosen is named before all else. */
const FIRST = 1e6;

/** The names of places, where there is room for them. */
export function NamesOfPlaces({ arcs, shown, pick, drawing }: NamesOfPlacesProps): JSX.Element {
  const near = new Set(arcs.filter((arc) => isPicked(arc, pick)).flatMap(({ from, to }) => [from, to]));
  const labels = labelPlaces(
    shown.map((place) => ({
      id: place.id,
      text: shortened(place.name, 32),
      at: seen(place, 0, drawing.see),
      rank: place.out + place.into + (near.has(place.id) ? FIRST : 0),
    })),
    drawing,
  );
  return <PlaceNames labels={labels} near={near} />;
}
