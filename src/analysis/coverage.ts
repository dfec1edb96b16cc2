import type { DayRange } from '../ontology/index.js';
import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import { FORCE_EDGE_FIELDS, FORCE_FIELDS, forcesOf, type Force } from './entry-into-force.js';
import type { AnalysedGraph } from './graph.js';
import type { StatePair } from './legs.js';
import { sidesOf } from './ties.js';

/** What a state would have to do for an instrument to bind it. */
export type MissingAct = 'JOIN' | 'CONSENT' | 'AWAIT_ENTRY' | 'REJOIN';

/** An instrument that binds one of two states, or is on its way to bind both. */
export interface NearInstrument {
  readonly instrument: string;
  /** Who has to do what for it to bind both; in the order of the two states. */
  readonly missing: readonly { readonly state: string; readonly act: MissingAct }[];
}

/** Two states on a route that no instrument binds together, as far as the graph knows. */
export interface CoverageGap extends StatePair {
  /** The kind of obligation that is looked for; null for any. */
  readonly obligation: string | null;
  /** What comes nearest to closing it, the least to be done first. */
  readonly nearest: readonly NearInstrument[];
}

const INSTRUMENTS = ['Treaty', 'Agreement', 'SupranationalAct'];

/** How many of the nearest instruments are told. */
const MOST_NEAREST = 5;

/** What coverage is worked out of. `actors` and `places` are the concrete types. */
export function coveragePlan(actors: readonly string[], places: readonly string[]): ProjectionPlan {
  return {
    types: [...new Set([...actors, ...places, ...INSTRUMENTS, 'Route', 'Subject', 'Provision'])],
    relations: ['PARTY_TO', 'OF_COUNTRY', 'PART_OF', 'LIES_IN', 'STOPS_AT', 'CONCERNS', 'PROVISION_OF', 'BROADER'],
    fields: ['name', ...FORCE_FIELDS],
    edgeFields: ['order', ...FORCE_EDGE_FIELDS],
  };
}

/** What binds each state: by state, the force of each instrument that it, or a body of it, has joined. */
export type Bonds = ReadonlyMap<string, ReadonlyMap<string, Force>>;

/** The instruments that bind some states at a date. `graph` holds what had been said, whenever it held. */
export function bondsOf(graph: AnalysedGraph, states: readonly string[], asOf: DayRange | undefined): Bonds {
  const sides = sidesOf(graph, states, true);
  const bonds = new Map<string, Map<string, Force>>(states.map((state) => [state, new Map()]));
  for (const instrument of instrumentsIn(graph)) {
    for (const force of forcesOf(graph, instrument, asOf)) {
      const own = bonds.get(sides.get(force.party) ?? '');
      const held = own?.get(instrument);
      if (held === undefined || rankOf(force) < rankOf(held)) own?.set(instrument, force);
    }
  }
  return bonds;
}

const STATUS_RANK = ['IN_FORCE', 'NOT_YET', 'SIGNED_ONLY', 'ENDED'];

function rankOf({ status }: Force): number {
  return STATUS_RANK.indexOf(status);
}

function instrumentsIn(graph: AnalysedGraph): string[] {
  return [...graph.things.values()].filter(({ type }) => INSTRUMENTS.includes(type)).map(({ id }) => id);
}

/** The instruments about an obligation or a narrower one, by themselves or by a provision; all where it is null. */
export function instrumentsOn(graph: AnalysedGraph, obligation: string | null): ReadonlySet<string> {
  if (obligation === null) return new Set(instrumentsIn(graph));
  const subjects = new Set([obligation]);
  for (const subject of subjects) for (const { from } of graph.to(subject, 'BROADER')) subjects.add(from);
  const found = new Set<string>();
  for (const subject of subjects) {
    for (const { from } of graph.to(subject, 'CONCERNS')) {
      found.add(from);
      for (const { to } of graph.from(from, 'PROVISION_OF')) found.add(to);
    }
  }
  return found;
}

/** The instruments that bind both states of a pair, by id. */
export function sharedBy(bonds: Bonds, { from, to }: StatePair, about: ReadonlySet<string>): string[] {
  const [a, b] = [bonds.get(from), bonds.get(to)];
  const inForce = (force: Force | undefined): boolean => force?.status === 'IN_FORCE';
  return [...(a ?? [])]
    .filter(([id, force]) => about.has(id) && inForce(force) && inForce(b?.get(id)))
    .map(([id]) => id)
    .sort(compareCodePoints);
}

/** A gap between two states, with what comes nearest to closing it. */
export function gapBetween(
  bonds: Bonds,
  pair: StatePair,
  obligation: string | null,
  about: ReadonlySet<string>,
): CoverageGap {
  const states = [pair.from, pair.to];
  const joined = new Set(states.flatMap((state) => [...(bonds.get(state)?.keys() ?? [])]));
  const nearest = [...joined]
    .filter((id) => about.has(id))
    .map((instrument) => ({ instrument, missing: missingFor(bonds, states, instrument) }))
    .sort((a, b) => effort(a) - effort(b) || compareCodePoints(a.instrument, b.instrument));
  return { ...pair, obligation, nearest: nearest.slice(0, MOST_NEAREST) };
}

function missingFor(bonds: Bonds, states: readonly string[], instrument: string): NearInstrument['missing'] {
  return states.flatMap((state) => {
    const status = bonds.get(state)?.get(instrument)?.status;
    return status === 'IN_FORCE' ? [] : [{ state, act: ACTS[status ?? 'NONE'] }];
  });
}

const ACTS: Readonly<Record<Exclude<Force['status'], 'IN_FORCE'> | 'NONE', MissingAct>> = {
  NOT_YET: 'AWAIT_ENTRY',
  SIGNED_ONLY: 'CONSENT',
  ENDED: 'REJOIN',
  NONE: 'JOIN',
};

const EFFORT: readonly MissingAct[] = ['AWAIT_ENTRY', 'CONSENT', 'REJOIN', 'JOIN'];

function effort({ missing }: NearInstrument): number {
  return missing.reduce((sum, { act }) => sum + 1 + EFFORT.indexOf(act), 0);
}
