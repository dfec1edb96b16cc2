import type { CoverageRoutesQuery } from '../../generated/coverage.js';

export type CoverageRoute = CoverageRoutesQuery['routes']['nodes'][number];
type StopEdge = CoverageRoute['stops']['edges'][number];

/** A state: its id and its name. */
export interface State {
  readonly id: string;
  readonly name: string;
}

/** A stop of a route, and the one state that it lies in; null where it lies in none or in several. */
export interface Stop {
  readonly edge: StopEdge;
  readonly state: State | null;
}

/** Stops of a route at one place of its order, and the pairs of states by which they are reached. */
export interface Step {
  readonly stops: readonly Stop[];
  /** From the last stops in a state to these; none at the first, or where a stop is in no state. */
  readonly pairs: readonly Pair[];
  /** Whether it is reached within the state that the route was in before. */
  readonly stays: boolean;
}

export interface Pair {
  readonly from: State;
  readonly to: State;
}

/** A route as its steps, with the pairs of states as the API pairs them: stops that lie in no one state are passed over. */
export function stepsOf({ stops }: CoverageRoute): Step[] {
  const orders = [...new Set(stops.edges.map(({ order }) => order))].sort((a, b) => a - b);
  let before: readonly State[] = [];
  return orders.map((order) => {
    const here = stops.edges
      .filter((edge) => edge.order === order)
      .map((edge) => ({ edge, state: stateOf(edge.node) }));
    const states = here.flatMap(({ state }) => (state === null ? [] : [state]));
    const pairs = states.length === 0 ? [] : pairsOf(before, states);
    const stays = before.length > 0 && states.length > 0 && pairs.length === 0;
    if (states.length > 0) before = states;
    return { stops: here, pairs, stays };
  });
}

/** Each state of a source with each state of a destination after it. */
export function endsOf({ stops }: CoverageRoute): Pair[] {
  const ends = stops.edges.flatMap(({ role, order, node }) => {
    const state = stateOf(node);
    return state === null ? [] : [{ role, order, state }];
  });
  return ends
    .filter(({ role }) => role === 'SOURCE')
    .flatMap((source) =>
      pairsOf(
        [source.state],
        ends.filter(({ role, order }) => role === 'DESTINATION' && order > source.order).map(({ state }) => state),
      ),
    );
}

function pairsOf(from: readonly State[], to: readonly State[]): Pair[] {
  const pairs = from.flatMap((a) => to.filter((b) => a.id !== b.id).map((b) => ({ from: a, to: b })));
  return pairs.filter((pair, index) => pairs.findIndex((other) => pairKey(other) === pairKey(pair)) === index);
}

/** How a pair is found among others; its direction counts, as it does in the API. */
export function pairKey({ from, to }: { readonly from: State | null; readonly to: State | null }): string {
  return `${from?.id ?? ''} ${to?.id ?? ''}`;
}

type Place = StopEdge['node'];

function stateOf(place: Place): State | null {
  const states = new Map(countriesAround(place).map((state) => [state.id, state]));
  const [only, ...others] = states.values();
  return only === undefined || others.length > 0 ? null : only;
}

/** The countries in which a place lies, as many levels up as were asked for. */
function countriesAround(place: Around): State[] {
  if (place.__typename === 'Country') return [{ id: place.id, name: place.name }];
  return (place.within?.edges ?? []).flatMap(({ node }) => countriesAround(node));
}

interface Around extends State {
  readonly __typename: string;
  readonly within?: { readonly edges: readonly { readonly node: Around }[] };
}
