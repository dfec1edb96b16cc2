import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { sayRoutes } from '../../messages/routes.js';
import type { LayerProps } from './arc-layer.js';
import { seen } from './arc-pieces.js';
import { placeInWords } from './in-words.js';
import { MapTarget } from './map-target.js';
import { PlaceNames } from './place-names.js';
import { PlaceMark, placeRole } from './place-mark.js';
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
                <PlaceMark type={place.type} role={placeRole(place)} borrowed={place.located.by !== 'OWN'} />
              </g>
            </MapTarget>
          );
        })}
      </g>
      <PlaceNames {...{ arcs, shown, pick, drawing }} />
    </>
  );
}
