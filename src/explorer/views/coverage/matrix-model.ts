import type { CoverageMatrixQuery, EntryIntoForceQuery } from '../../generated/coverage.js';
import { standingOf, type StandingKind } from './standing.js';

export type MatrixInstrument = CoverageMatrixQuery['instruments']['nodes'][number];
export type MatrixCountry = CoverageMatrixQuery['countries']['nodes'][number];
export type Act = MatrixInstrument['parties']['edges'][number];
export type Force = EntryIntoForceQuery['entryIntoForce']['parties'][number];
type Conflict = MatrixInstrument['conflicts']['edges'][number]['node'];

/** What is known of one state and one instrument. */
export interface Cell {
  readonly country: MatrixCountry;
  readonly instrument: MatrixInstrument;
  readonly kind: StandingKind;
  /** The one of the state and its bodies for which it is most binding; null where none is bound. */
  readonly force: Force | null;
  /** What the state and its bodies did. */
  readonly acts: readonly Act[];
  /** Disagreements between sources about this state and this instrument. */
  readonly conflicts: readonly Conflict[];
}

const RANK = ['IN_FORCE', 'NOT_YET', 'SIGNED_ONLY', 'ENDED'];

/** Puts the acts and what follows from them together, row by row in the order asked for. */
export function matrixOf(
  { countries, instruments }: CoverageMatrixQuery,
  forces: ReadonlyMap<string, readonly Force[]>,
  order: { readonly countries: readonly string[]; readonly instruments: readonly string[] },
  asOf: string | null,
): Cell[][] {
  const columns = inOrder(instruments.nodes, order.instruments);
  return inOrder(countries.nodes, order.countries).map((country) =>
    columns.map((instrument) => cellOf(country, instrument, forces.get(instrument.id) ?? [], asOf)),
  );
}

function cellOf(
  country: MatrixCountry,
  instrument: MatrixInstrument,
  forces: readonly Force[],
  asOf: string | null,
): Cell {
  const acts = instrument.parties.edges.filter(({ node }) => stateOf(node) === country.id);
  const [force = null] = forces
    .filter(({ party }) => party !== null && stateOf(party) === country.id)
    .sort((a, b) => RANK.indexOf(a.status) - RANK.indexOf(b.status));
  const conflicts = instrument.conflicts.edges
    .map(({ node }) => node)
    .filter(({ about }) => about.edges.some(({ node }) => node.id === country.id));
  const roles = acts.map(({ role }) => role);
  return { country, instrument, kind: standingOf(force, roles, asOf), force, acts, conflicts };
}

type Party = Act['node'] | NonNullable<Force['party']>;

/** The state that a party is, or of which it is a body; null for organisations. */
function stateOf(party: Party): string | null {
  if (party.__typename === 'Country') return party.id;
  return 'ofCountry' in party ? (party.ofCountry?.node.id ?? null) : null;
}

function inOrder<Thing extends { readonly id: string }>(things: readonly Thing[], ids: readonly string[]): Thing[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  return [...things].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
