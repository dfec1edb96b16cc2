import { parsePartialDate, type Clocks, type DayRange } from '../ontology/index.js';
import { compareCodePoints, type ProjectionPlan, type ValueObject } from '../store/index.js';
import { beganOn, DATE_FIELDS, earliest, endedOn } from './dates.js';
import { AnalysedGraph, textOf, type Relation, type Thing } from './graph.js';

/** What comparisons of law and chains of obligation are worked out of. */
export const LAW_PLAN: ProjectionPlan = {
  types: [
    'Agreement',
    'Case',
    'Country',
    'CourtDecision',
    'ExploitationForm',
    'GovernmentAgency',
    'NationalLaw',
    'Programme',
    'Provision',
    'Scheme',
    'SupranationalAct',
    'Treaty',
  ],
  relations: [
    'AMENDS',
    'APPLIES',
    'BASED_ON',
    'BROADER',
    'CONTRADICTS',
    'COVERS_FORM',
    'CRIMINALISES',
    'DECIDED_BY',
    'DECIDES',
    'IMPLEMENTS',
    'LAW_OF',
    'LIMITS',
    'OF_COUNTRY',
    'PARTY_TO',
    'PROVISION_OF',
    'REPEALS',
    'REPLACES',
    'RUNS_IN',
    'SCHEME_OF',
    'TRANSPOSES',
  ],
  fields: [
    'name',
    'kind',
    'status',
    'elements',
    'penalties',
    'duration',
    'conditions',
    'eligibility',
    'transpositionDue',
    ...DATE_FIELDS,
  ],
  edgeFields: ['role', 'extent', ...DATE_FIELDS],
};

/** The law as it is asked about. */
export interface LawView {
  /** What stands at both clocks. */
  readonly now: AnalysedGraph;
  /** What had been said, whenever it held: what took the place of a law, and what changed it, is looked for here. */
  readonly history: AnalysedGraph;
  readonly asOf: DayRange | undefined;
}

/** A law of a state, and the time in which it was in force as far as is known. */
export interface LawInForce {
  readonly id: string;
  /** When it came into force or, where that is not known, was adopted. */
  readonly since: string | null;
  /** When it ended or, where that is not known, what took its place came. */
  readonly until: string | null;
  /** The relations that say that another instrument repeals it or takes its place. */
  readonly endedBy: readonly Relation[];
}

/** What is not law, or not yet, or never came to be. */
const NOT_LAW: ReadonlySet<unknown> = new Set(['PROPOSED', 'UNDER_NEGOTIATION', 'FAILED']);

export function lawViewOf(graph: AnalysedGraph, clocks: Clocks): LawView {
  const { asOf, knownAt } = clocks;
  const history = graph.at(knownAt === undefined ? {} : { knownAt });
  const sight = graph.at(clocks);
  const now = asOf === undefined ? sight : sight.remember('law', () => withoutLaterProvisions(sight, history));
  return { now, history, asOf };
}

/** Without what laws have as provisions only since an amendment that had not come yet. */
function withoutLaterProvisions(sight: AnalysedGraph, history: AnalysedGraph): AnalysedGraph {
  const isLater = ({ type, from, to }: Relation) => {
    const amending = type === 'PROVISION_OF' ? lawsBringingIn(history, from, to) : [];
    return amending.length > 0 && amending.every((id) => !sight.things.has(id));
  };
  const relations = sight.relations.filter((relation) => !isLater(relation));
  return new AnalysedGraph({ things: [...sight.things.values()], relations });
}

/** The laws that brought a provision into a law: they amend it, and it is a provision of theirs too. */
export function lawsBringingIn(graph: AnalysedGraph, provision: string, law: string): string[] {
  const amending = new Set(graph.to(law, 'AMENDS').map(({ from }) => from));
  return sortedIds(graph.from(provision, 'PROVISION_OF').map(({ to }) => to)).filter((id) => amending.has(id));
}

/**
 * The laws of a country, by id: bills and what was only proposed left out. As of a date, only those that may have been in force,
 * and not those whose place another law had surely taken by then.
 */
export function lawsOf(view: LawView, country: string): LawInForce[] {
  return sortedIds(view.now.to(country, 'LAW_OF').map(({ from }) => from)).flatMap((id) => {
    const law = lawInForce(view, id);
    return law === null ? [] : [law];
  });
}

/** The law where it is law and may have been in force; null where it is not or was not. */
export function lawInForce({ now, history, asOf }: LawView, id: string): LawInForce | null {
  const law = now.things.get(id);
  if (law?.type !== 'NationalLaw' || !isLaw(law)) return null;
  const endedBy = [...history.to(id, 'REPEALS'), ...history.to(id, 'REPLACES')].filter(({ from }) => {
    const later = history.things.get(from);
    return later !== undefined && isLaw(later);
  });
  const until = endedOn(law) ?? earliest(endedBy.map(({ from }) => dateOf(history, from)));
  const lastDay = until === null ? undefined : parsePartialDate(until)?.last;
  if (asOf !== undefined && lastDay !== undefined && lastDay < asOf.first) return null;
  return { id, since: beganOn(law), until, endedBy };
}

/** Whether an instrument is more than a bill or a proposal. */
export function isLaw({ fields }: Thing): boolean {
  return fields['kind'] !== 'BILL' && !NOT_LAW.has(fields['status']);
}

/** When a thing began; null where no source says so. */
export function dateOf(graph: AnalysedGraph, id: string): string | null {
  const thing = graph.things.get(id);
  return thing === undefined ? null : beganOn(thing);
}

/** The provisions of an instrument, by id. */
export function provisionsOf(graph: AnalysedGraph, instrument: string): string[] {
  return sortedIds(graph.to(instrument, 'PROVISION_OF').map(({ from }) => from));
}

/** The penalties of a provision, as they are stored. */
export function penaltiesOf(graph: AnalysedGraph, provision: string): readonly ValueObject[] {
  const penalties = graph.things.get(provision)?.fields['penalties'];
  return Array.isArray(penalties) ? (penalties as readonly ValueObject[]) : []; // the field holds nothing else
}

/** Whether a provision makes something an offence: it is said to, or it names a penalty. */
export function isOffence(graph: AnalysedGraph, provision: string): boolean {
  const thing = graph.things.get(provision);
  return (thing !== undefined && textOf(thing, 'kind') === 'OFFENCE') || penaltiesOf(graph, provision).length > 0;
}

/** A form and all that are narrower, however far. */
export function withNarrower(graph: AnalysedGraph, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const form of found) for (const { from } of graph.to(form, 'BROADER')) found.add(from);
  return found;
}

/** Each once, in code point order. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareCodePoints);
}

/** Relations each once, by id. */
export function sortedRelations(relations: Iterable<Relation>): Relation[] {
  return [...new Map([...relations].map((relation) => [relation.id, relation])).values()].sort((a, b) =>
    compareCodePoints(a.id, b.id),
  );
}
