import type { JSX, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { ChosenRoutesDocument, type MapPlaceFragment } from '../../generated/routes.js';
import { sayRoutes } from '../../messages/routes.js';
import { Answered } from '../../parts/answered.js';
import { Notice } from '../../parts/notice.js';
import { Pager } from '../../parts/pager.js';
import { shortened } from '../../parts/shortened.js';
import type { FiltersProps } from './filters-props.js';
import type { MapArc } from './map-arc.js';
import { routesOfPick, type Pick } from './picked.js';
import { RouteCard } from './route-card.js';

export interface ChosenProps extends FiltersProps {
  /** Where the focus goes when something is chosen. */
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly arcs: readonly MapArc[];
  readonly places: readonly MapPlaceFragment[];
  readonly pick: Pick;
}

const PAGE = 8;

/** The routes of what is chosen on the map or in the table: their stops, what is known of them, and the page behind each. */
export function Chosen({ heading, arcs, places, pick, state, change }: ChosenProps): JSX.Element {
  const { asOf } = useAddress();
  const all = useMemo(() => routesOfPick(arcs, pick), [arcs, pick]);
  const ids = all.slice((state.card - 1) * PAGE, state.card * PAGE);
  const answer = useAnswer(ChosenRoutesDocument, ids.length === 0 ? null : { ids, asOf, first: PAGE });
  const name = pickInWords(pick, places);
  return (
    <section class="routes__chosen" tabIndex={0} aria-labelledby="chosen">
      <div class="routes__chosen-head">
        <h2 class="routes__chosen-title" id="chosen" tabIndex={-1} ref={heading}>
          <bdi>{name ?? sayRoutes('chosen')}</bdi>
        </h2>
        <button type="button" class="button" onClick={() => change({ pick: '', card: 1 })}>
          {sayRoutes('unchoose')}
        </button>
      </div>
      {ids.length === 0 && <Notice heading={sayRoutes('chosenGone')} />}
      <Answered answer={answer} keep>
        {({ routes: { nodes } }) => (
          <>
            {nodes.length === 0 && <Notice heading={sayRoutes('chosenGone')} />}
            {nodes.map((route) => (
              <RouteCard key={route.id} route={route} />
            ))}
          </>
        )}
      </Answered>
      {all.length > PAGE && (
        <Pager
          page={state.card}
          pageSize={PAGE}
          shown={ids.length}
          totalCount={all.length}
          next={state.card * PAGE < all.length ? 'next' : null}
          onGo={(_, card) => change({ card })}
        />
      )}
    </section>
  );
}

function pickInWords(pick: Pick, places: readonly MapPlaceFragment[]): string | null {
  const nameOf = (id: string): string => shortened(places.find((place) => place.id === id)?.name ?? id, 60);
  switch (pick.kind) {
    case 'place':
      return sayRoutes('placeChosen', { place: nameOf(pick.id) });
    case 'arc':
      return pick.from === pick.to
        ? sayRoutes('within', { place: nameOf(pick.from) })
        : sayRoutes('fromTo', { from: nameOf(pick.from), to: nameOf(pick.to) });
    default:
      return null;
  }
}
