import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { sayRoutes } from '../../messages/routes.js';
import { seen } from '../../pictures/world-map/arc-pieces.js';
import { PlaceMark, type PlaceMarkProps } from '../../pictures/world-map/place-mark.js';
import type { LayerProps } from './arc-layer.js';
import { placeInWords } from './in-words.js';
import { MapTarget } from './map-target.js';
import type { MapPlace } from './map-place.js';
import { NamesOfPlaces } from './names-of-places.js';
import { useRoving } from './use-roving.js';

/** The places, with their names where there is room. */
export function PlaceLayer({ arcs, places, pick, drawing, onPick, onRead }: LayerProps): JSX.Element {
  const group = useRef<SVGGElement>(null);
  const shown = useMemo(
    () => [...places.values()].sort((one, other) => other.out + other.into - one.out - one.into),
    [places],
  );
  const keys = useMemo(() => shown.map(({ id }) => id), [shown]);
  const roving = useRoving(group, keys);
  return (
    <>
      <g ref={group} role="group" aria-label={sayRoutes('places')} onKeyDown={roving.onKeyDown}>
        {shown.map((place) => {
          const { x, y } = seen(place, 0, drawing.see);
          return (
            <MapTarget
              key={place.id}
              name={place.id}
              label={placeInWords(place, places)}
              pressed={pick.kind === 'place' && pick.id === place.id}
              roving={roving}
              onChoose={() => onPick(place.id)}
              onRead={onRead}
            >
              <g class="route-place" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
                <circle class="route-place__reach" r="12" />
                <PlaceMark type={place.type} fill={fillOf(place)} borrowed={place.located.by !== 'OWN'} />
              </g>
            </MapTarget>
          );
        })}
      </g>
      <NamesOfPlaces {...{ arcs, shown, pick, drawing }} />
    </>
  );
}

/** Hollow where routes only begin, full where they only end, half full where both, as where they pass through. */
function fillOf({ out, into }: MapPlace): PlaceMarkProps['fill'] {
  if (out > 0 && into > 0) return 'half';
  return out > 0 ? 'hollow' : 'full';
}
