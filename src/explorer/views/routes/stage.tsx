import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { MapPlaceFragment } from '../../generated/routes.js';
import { useRegions } from '../../parts/places/use-regions.js';
import { Waiting } from '../../parts/waiting.js';
import { Chosen } from './chosen.js';
import type { FiltersProps } from './filters-props.js';
import type { MapArc } from './map-arc.js';
import { mapPlaces } from './map-place.js';
import { pickOf } from './picked.js';
import { RouteMap } from './route-map.js';
import { Unplaced } from './unplaced.js';
import './stage.css';

export interface StageProps extends FiltersProps {
  readonly label: string;
  readonly weight: 'routes' | 'sources';
  readonly arcs: readonly MapArc[];
  readonly places: readonly MapPlaceFragment[];
}

/** The map, and beside it the evidence of what is chosen. */
export function Stage({ label, weight, arcs, places, state, change }: StageProps): JSX.Element {
  const regions = useRegions();
  const drawn = useMemo(() => (regions === null ? null : mapPlaces(places, arcs, regions)), [places, arcs, regions]);
  const pick = useMemo(() => pickOf(state.pick), [state.pick]);
  const onPick = (next: string): void => change({ pick: next === state.pick ? '' : next, card: 1 });
  const chosen = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.pick);
  useEffect(() => {
    // Not when the page is opened, when it is the heading of the page that has the focus.
    if (before.current !== state.pick) chosen.current?.focus();
    before.current = state.pick;
  }, [state.pick]);
  return (
    <div class={pick.kind === 'nothing' ? 'routes__stage' : 'routes__stage routes__stage--chosen'}>
      <div class="routes__map">
        {drawn === null ? (
          <Waiting />
        ) : (
          <>
            <RouteMap
              {...{ label, weight, arcs, pick, onPick, places: drawn, at: state.at }}
              onAt={(at) => change({ at }, 'replace')}
            />
            <Unplaced arcs={arcs} places={places} drawn={drawn} />
          </>
        )}
      </div>
      {pick.kind !== 'nothing' && (
        <Chosen heading={chosen} arcs={arcs} places={places} pick={pick} state={state} change={change} />
      )}
    </div>
  );
}
