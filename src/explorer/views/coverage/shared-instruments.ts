import type { CoverageSharedQuery, EntryIntoForceQuery } from '../../generated/coverage.js';
import { pairKey, type Pair } from './route-legs.js';

export type SharedInstrument = CoverageSharedQuery['instruments']['nodes'][number];
type Parties = EntryIntoForceQuery['entryIntoForce']['parties'];

/** The instruments that are in force for both states of a pair, as far as is known; those about a subject, where subjects are given. */
export function sharedInstruments(
  instruments: readonly SharedInstrument[],
  parties: ReadonlyMap<string, Parties>,
  about: ReadonlySet<string> | null,
): (pair: Pair) => SharedInstrument[] {
  const bound = new Map(instruments.map(({ id }) => [id, boundStates(parties.get(id) ?? [])]));
  const wanted = instruments.filter(
    (instrument) => about === null || subjectsOf(instrument).some((id) => about.has(id)),
  );
  return ({ from, to }) => wanted.filter(({ id }) => bound.get(id)?.has(from.id) && bound.get(id)?.has(to.id));
}

function boundStates(parties: Parties): Set<string> {
  const states = parties
    .filter(({ status }) => status === 'IN_FORCE')
    .map(({ party }) => (party !== null && 'ofCountry' in party ? party.ofCountry?.node.id : party?.id));
  return new Set(states.filter((id) => id !== undefined));
}

function subjectsOf(instrument: SharedInstrument): string[] {
  const provisions = 'provisions' in instrument ? instrument.provisions.edges : [];
  return [instrument.subject, ...provisions.map(({ node }) => node.subject)].flatMap(({ edges }) =>
    edges.map(({ node }) => node.id),
  );
}

interface Subject {
  readonly id: string;
  readonly narrower: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** A subject and all that are narrower. */
export function withNarrower(subject: string, subjects: readonly Subject[]): Set<string> {
  const narrower = new Map(subjects.map(({ id, narrower: { edges } }) => [id, edges.map(({ node }) => node.id)]));
  const found = new Set([subject]);
  for (const id of found) for (const below of narrower.get(id) ?? []) found.add(below);
  return found;
}

/** Each pair once. */
export function distinctPairs(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
}
