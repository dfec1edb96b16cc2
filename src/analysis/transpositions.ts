import { parsePartialDate } from '../ontology/index.js';
import { compareCodePoints } from '../store/index.js';
import { earliest, latest } from './dates.js';
import { textOf, type AnalysedGraph, type Relation, type Thing } from './graph.js';
import { dateOf, isLaw, lawsBringingIn, sortedIds, sortedRelations, type LawInForce, type LawView } from './law.js';
import { waysFrom, type Extent, type Way } from './putting-into-effect.js';

/** Whether it was done, and by when. */
export type TranspositionStatus = 'IN_TIME' | 'LATE' | 'NOT_TRANSPOSED' | 'UNKNOWN';

/** What a country made of an instrument above it. */
export interface Transposition {
  /** The act or the treaty. */
  readonly act: string;
  /** The law that turns it into national law; null where none is known. */
  readonly law: string | null;
  /** By when it was due. */
  readonly due: string | null;
  /** Since when the law holds or, where it does so by provisions alone, the first of these. */
  readonly on: string | null;
  readonly extent: Extent | null;
  readonly status: TranspositionStatus;
  /** The relations from which it is known: what the law puts into effect or, without a law, what binds the country. */
  readonly relations: readonly Relation[];
}

const ABOVE = new Set(['SupranationalAct', 'Treaty']);

/** The sorts of act that states have to put into their law. */
const TO_TRANSPOSE = new Set(['DIRECTIVE', 'FRAMEWORK_DECISION']);

/**
 * What a country made of the instruments above it, by act and then by law: every act or treaty that a law of it transposes or
 * puts into effect, and every directive or framework decision that it has joined or on which a scheme of its own rests.
 */
export function transpositionsOf({ now }: LawView, country: string, laws: readonly LawInForce[]): Transposition[] {
  const done = laws.flatMap((law) =>
    waysFrom(now, law.id)
      .filter(({ of }) => ABOVE.has(now.things.get(of)?.type ?? ''))
      .map((way) => transposed(now, way, law)),
  );
  const acts = new Set(done.map(({ act }) => act));
  const left = [...boundBy(now, country)]
    .filter(([act]) => !acts.has(act))
    .map(([act, relations]) => untransposed(now, act, relations));
  return [...done, ...left].sort(
    (a, b) => compareCodePoints(a.act, b.act) || compareCodePoints(a.law ?? '', b.law ?? ''),
  );
}

/** The acts above a country that it takes part in or that its laws put into effect, by id. */
export function instrumentsAbove({ now }: LawView, country: string, laws: readonly LawInForce[]): string[] {
  const joined = joins(now, country).map(({ to }) => to);
  const carried = laws.flatMap(({ id }) => waysFrom(now, id).map(({ of }) => of));
  return sortedIds([...joined, ...carried]).filter((id) => ABOVE.has(now.things.get(id)?.type ?? ''));
}

function transposed(graph: AnalysedGraph, way: Way, law: LawInForce): Transposition {
  const due = dueOf(graph, way.of);
  const { extent, relations } = way;
  const on = sinceOf(graph, way, law);
  return { act: way.of, law: law.id, due, on, extent, status: statusOf(due, on), relations };
}

/** Since when the law does it: where it does so by provisions alone, not before the first of them was there. */
function sinceOf(graph: AnalysedGraph, { by, relations }: Way, { since }: LawInForce): string | null {
  if (relations.some(({ type, from }) => type !== 'PROVISION_OF' && from === by)) return since;
  const provisions = relations.filter(({ type }) => type === 'TRANSPOSES').map(({ from }) => graph.things.get(from));
  const begun = provisions.map((provision) => (provision === undefined ? null : provisionSince(graph, provision, by)));
  return begun.includes(null) ? since : latest([since, earliest(begun)]);
}

/** Since when a law has a provision: the beginning of its period or, without one, when the law that brought it in came. */
function provisionSince(graph: AnalysedGraph, provision: Thing, law: string): string | null {
  const amending = lawsBringingIn(graph, provision.id, law).map((id) => dateOf(graph, id));
  return beginning(textOf(provision, 'period')) ?? earliest(amending);
}

/** The first date of a period; null where none is known. */
function beginning(period: string | undefined): string | null {
  const [first = '..'] = period?.split('/') ?? [];
  return first === '..' ? null : first;
}

function untransposed(graph: AnalysedGraph, act: string, relations: readonly Relation[]): Transposition {
  // Where a scheme rests on the act, some law must carry the scheme; it is not known which.
  const rested = relations.some(({ type }) => type === 'BASED_ON');
  const status = rested ? 'UNKNOWN' : 'NOT_TRANSPOSED';
  return { act, law: null, due: dueOf(graph, act), on: null, extent: null, status, relations };
}

/** In time or late where the days leave no doubt. */
function statusOf(due: string | null, on: string | null): TranspositionStatus {
  const limit = due === null ? null : parsePartialDate(due);
  const day = on === null ? null : parsePartialDate(on);
  if (limit === null || day === null) return 'UNKNOWN';
  if (day.first > limit.last) return 'LATE';
  return day.last <= limit.first ? 'IN_TIME' : 'UNKNOWN';
}

function dueOf(graph: AnalysedGraph, act: string): string | null {
  const thing = graph.things.get(act);
  return thing === undefined ? null : (textOf(thing, 'transpositionDue') ?? null);
}

/** What a country is a party to. */
function joins(graph: AnalysedGraph, country: string): Relation[] {
  return graph.from(country, 'PARTY_TO').filter(({ fields }) => fields['role'] === 'PARTY');
}

/** The directives and framework decisions that bind a country, with the relations that say so. */
function boundBy(graph: AnalysedGraph, country: string): ReadonlyMap<string, readonly Relation[]> {
  const schemes = graph.to(country, 'SCHEME_OF').flatMap(({ from }) => graph.from(from, 'BASED_ON'));
  const bound = new Map<string, readonly Relation[]>();
  for (const relation of [...joins(graph, country), ...schemes]) {
    const act = graph.things.get(relation.to);
    if (act?.type !== 'SupranationalAct' || !TO_TRANSPOSE.has(textOf(act, 'kind') ?? '') || !isLaw(act)) continue;
    bound.set(act.id, sortedRelations([...(bound.get(act.id) ?? []), relation]));
  }
  return bound;
}
