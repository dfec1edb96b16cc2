import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer, useAnswers } from '../../api/index.js';
import {
  CoverageObligationsDocument,
  CoverageSharedDocument,
  EntryIntoForceDocument,
} from '../../generated/coverage.js';
import type { Gap } from './gaps-closed.js';
import { INSTRUMENT_TYPES } from './instrument-types.js';
import { endsOf, pairKey, stepsOf, type CoverageRoute, type Pair } from './route-legs.js';
import type { Between } from './between.js';
import { RouteStrip } from './route-strip.js';
import type { CoverageState } from './section-props.js';
import { distinctPairs, sharedInstruments, withNarrower, type SharedInstrument } from './shared-instruments.js';

export interface RouteStripsProps {
  readonly state: CoverageState;
  readonly routes: readonly CoverageRoute[];
  readonly gaps: readonly Gap[];
}

/** The routes of a page as strips of stops, with what stands between each two states. */
export function RouteStrips({ state, routes, gaps }: RouteStripsProps): JSX.Element {
  const byPair = new Map(gaps.map((gap) => [pairKey(gap), gap]));
  const pairs = distinctPairs(routes.flatMap((route) => pairsOn(route, state.by)));
  const shared = useShared(
    pairs.filter((pair) => !byPair.has(pairKey(pair))),
    state.obligation,
  );
  const between = (pair: Pair): Between => ({ gap: byPair.get(pairKey(pair)) ?? null, shared: shared?.(pair) ?? null });
  return (
    <div class="coverage__strips">
      {routes.map((route) => (
        <RouteStrip key={route.id} route={route} by={state.by} between={between} />
      ))}
    </div>
  );
}

function pairsOn(route: CoverageRoute, by: CoverageState['by']): Pair[] {
  return by === 'ENDS' ? endsOf(route) : stepsOf(route).flatMap((step) => step.pairs);
}

/** What pairs of states share, worked out as the API works out the gaps; null until it is known. */
function useShared(pairs: readonly Pair[], obligation: string): ((pair: Pair) => SharedInstrument[]) | null {
  const { asOf } = useAddress();
  const states = [...new Set(pairs.flatMap(({ from, to }) => [from.id, to.id]))].sort();
  const joined = useAnswer(CoverageSharedDocument, states.length === 0 ? null : { states, types: INSTRUMENT_TYPES });
  const obligations = useAnswer(CoverageObligationsDocument, obligation === '' ? null : {});
  const instruments = joined.state === 'answered' ? joined.data.instruments.nodes : null;
  const forces = useAnswers(EntryIntoForceDocument, instruments?.map(({ id }) => ({ instrument: id, asOf })) ?? null);
  if (instruments === null || forces.state !== 'answered') return null;
  if (obligation !== '' && obligations.state !== 'answered') return null;
  const parties = new Map(
    instruments.map(({ id }, index) => [id, forces.data[index]?.entryIntoForce.parties ?? []] as const),
  );
  const subjects = obligations.state === 'answered' ? obligations.data.subjects.nodes : [];
  return sharedInstruments(instruments, parties, obligation === '' ? null : withNarrower(obligation, subjects));
}
