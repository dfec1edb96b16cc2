import { OPEN_END, parsePartialDate, type DayRange } from '../ontology/index.js';
import { compareCodePoints } from '../store/index.js';
import { textOf, type AnalysedGraph, type Relation, type Thing } from './graph.js';

/** Where an instrument stands for one who joined it. */
export type ForceStatus = 'IN_FORCE' | 'NOT_YET' | 'SIGNED_ONLY' | 'ENDED';

/** What the day on which it came into force is worked out from. */
export type ForceBasis = 'CONSENT_AND_RULE' | 'CONSENT' | 'SIGNATURE' | 'INSTRUMENT' | 'NONE';

/** How an instrument binds one who joined it. */
export interface Force {
  readonly party: string;
  readonly instrument: string;
  readonly status: ForceStatus;
  readonly basis: ForceBasis;
  /** The days within which it came into force for the party; null where nothing tells when, or where it has not. */
  readonly from: DayRange | null;
  /** The days within which it ceased to; null where it has not, as far as is known. */
  readonly until: DayRange | null;
  /** The acts of the party. */
  readonly acts: readonly Relation[];
}

/** Acts by which a state consents to be bound, the surest first. */
const CONSENT = ['ratifiedOn', 'accededOn', 'acceptedOn'] as const;

/** Roles in which an actor is bound or committed; others pay, watch or propose. Who adopts a declaration is committed to it. */
const BOUND = ['PARTY', 'SIGNATORY'];
const COMMITTED = [...BOUND, 'ADOPTER'];

/** Fields that entry into force is worked out from. */
export const FORCE_FIELDS = [
  'inForceOn',
  'adoptedOn',
  'signedOn',
  'endedOn',
  'transpositionDue',
  'entryIntoForceDelayDays',
] as const;
export const FORCE_EDGE_FIELDS = ['role', ...CONSENT, 'signedOn', 'joinedOn', 'endedOn'] as const;

/**
 * How an instrument binds those who joined it, by id. `graph` holds what had been said, whenever it held: what was not yet in
 * force at the date is looked at as well.
 */
export function forcesOf(graph: AnalysedGraph, instrument: string, asOf: DayRange | undefined): Force[] {
  const thing = graph.things.get(instrument);
  if (thing === undefined) return [];
  const roles = thing.type === 'Agreement' ? COMMITTED : BOUND;
  const acts = new Map<string, Relation[]>();
  for (const relation of graph.to(instrument, 'PARTY_TO')) {
    if (!roles.includes(textOf(relation, 'role') ?? '')) continue;
    acts.set(relation.from, [...(acts.get(relation.from) ?? []), relation]);
  }
  return [...acts]
    .map(([party, found]) => forceOf(thing, party, found, asOf))
    .sort((a, b) => compareCodePoints(a.party, b.party));
}

function forceOf(instrument: Thing, party: string, acts: readonly Relation[], asOf: DayRange | undefined): Force {
  const { from, basis } = beginning(instrument, acts);
  const until = ending(instrument, acts);
  const known = { party, instrument: instrument.id, basis, from, until, acts };
  if (basis === 'NONE' && isSignedOnly(instrument, acts)) return { ...known, status: 'SIGNED_ONLY' };
  if (asOf === undefined) return { ...known, status: until === null ? 'IN_FORCE' : 'ENDED' };
  // What may have been in force then counts, as what may have held does elsewhere.
  if (from !== null && from.first > asOf.last) return { ...known, status: 'NOT_YET' };
  if (until !== null && until.last < asOf.first) return { ...known, status: 'ENDED' };
  return { ...known, status: 'IN_FORCE' };
}

/** A treaty binds by consent; a signature alone announces it. Other instruments bind by signature. */
function isSignedOnly({ type }: Thing, acts: readonly Relation[]): boolean {
  return type === 'Treaty' && acts.every((act) => textOf(act, 'role') === 'SIGNATORY');
}

function beginning(instrument: Thing, acts: readonly Relation[]): Pick<Force, 'from' | 'basis'> {
  const own = rangeOf(instrument, 'inForceOn');
  const consent = firstOf(acts, CONSENT);
  const delay = instrument.fields['entryIntoForceDelayDays'];
  if (consent !== null) {
    const ruled = typeof delay === 'number' ? shifted(consent, delay) : consent;
    return { from: later(own, ruled), basis: typeof delay === 'number' ? 'CONSENT_AND_RULE' : 'CONSENT' };
  }
  if (isSignedOnly(instrument, acts)) return { from: null, basis: 'NONE' };
  const signed = instrument.type === 'Treaty' ? null : firstOf(acts, ['signedOn', 'joinedOn']);
  if (signed !== null) return { from: later(own, signed), basis: 'SIGNATURE' };
  const dated =
    own ??
    (instrument.type === 'Treaty' ? null : (rangeOf(instrument, 'signedOn') ?? rangeOf(instrument, 'adoptedOn')));
  return { from: dated, basis: dated === null ? 'NONE' : 'INSTRUMENT' };
}

function ending(instrument: Thing, acts: readonly Relation[]): DayRange | null {
  const left = acts.map((act) => rangeOf(act, 'endedOn'));
  const gone = left.includes(null) ? null : (left[0] ?? null);
  return earlier(rangeOf(instrument, 'endedOn'), gone);
}

function firstOf(acts: readonly Relation[], fields: readonly string[]): DayRange | null {
  for (const field of fields) {
    const found = acts.map((act) => rangeOf(act, field)).filter((range) => range !== null);
    const [first, ...others] = found;
    if (first !== undefined) return others.reduce((best, range) => narrower(best, range), first);
  }
  return null;
}

/** Two sources may date one act, one of them only by when; the one that says more counts. */
function narrower(a: DayRange, b: DayRange): DayRange {
  return b.last - b.first < a.last - a.first ? b : a;
}

function rangeOf(thing: Thing, field: string): DayRange | null {
  const date = textOf(thing, field);
  return date === undefined ? null : parsePartialDate(date);
}

function shifted({ first, last }: DayRange, days: number): DayRange {
  const move = (day: number): number => (Math.abs(day) >= OPEN_END ? day : day + days);
  return { first: move(first), last: move(last) };
}

function later(a: DayRange | null, b: DayRange): DayRange {
  return a === null ? b : { first: Math.max(a.first, b.first), last: Math.max(a.last, b.last) };
}

function earlier(a: DayRange | null, b: DayRange | null): DayRange | null {
  if (a === null || b === null) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.min(a.last, b.last) };
}
