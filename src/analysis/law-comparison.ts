import { OPEN_END, parsePartialDate } from '../ontology/index.js';
import { compareCodePoints, type ValueObject } from '../store/index.js';
import { firstDay } from './dates.js';
import { textOf, type AnalysedGraph, type Relation } from './graph.js';
import {
  dateOf,
  isOffence,
  lawsOf,
  penaltiesOf,
  provisionsOf,
  sortedIds,
  sortedRelations,
  withNarrower,
  type LawInForce,
  type LawView,
} from './law.js';
import { instrumentsAbove, transpositionsOf, type Transposition } from './transpositions.js';

/** A provision that makes something an offence, with the range of what it threatens. */
export interface Offence {
  readonly provision: string;
  /** The laws of the country that it is a provision of. */
  readonly laws: readonly string[];
  readonly elements: readonly string[];
  readonly forms: readonly string[];
  /** The least imprisonment that any of its penalties names, in months. */
  readonly minimumMonths: number | null;
  /** The most imprisonment that any of its penalties names, in months. */
  readonly maximumMonths: number | null;
  /** Whether any of its penalties can be for life; null where none says. */
  readonly life: boolean | null;
  readonly death: boolean | null;
  /** The fines that its penalties name, as printed. */
  readonly fines: readonly string[];
  readonly penalties: readonly ValueObject[];
}

/** A permit to stay, or protection, that a country offers. */
export interface Permit {
  readonly scheme: string;
  readonly kind: string;
  readonly duration: string | null;
  readonly conditions: readonly string[];
  readonly eligibility: readonly string[];
}

/** That one provision limits another, or one instrument contradicts another. */
export interface LegalConflict {
  readonly relation: Relation;
  /** Whether one of them is the country's own law. */
  readonly own: boolean;
}

/** A change of law: one instrument amends, repeals or takes the place of another. */
export interface LegalChange {
  readonly on: string | null;
  readonly relation: Relation;
}

export interface CountryLaw {
  readonly country: string;
  readonly laws: readonly LawInForce[];
  readonly criminalised: readonly string[];
  readonly offences: readonly Offence[];
  readonly permits: readonly Permit[];
  readonly transpositions: readonly Transposition[];
  readonly conflicts: readonly LegalConflict[];
  readonly amendments: readonly LegalChange[];
}

const PERMITS = new Set(['RESIDENCE', 'VICTIM_PROTECTION']);
const CHANGES = new Set(['AMENDS', 'REPEALS', 'REPLACES']);
const CONFLICTS = new Set(['CONTRADICTS', 'LIMITS']);

/** The law of a country; of a form of exploitation, only the laws and the offences that are about it or a narrower one. */
export function lawOfCountry(view: LawView, country: string, form: string | undefined): CountryLaw {
  return view.now.remember(`law of ${country} on ${form ?? 'all'}`, () => readLaw(view, country, form));
}

function readLaw(view: LawView, country: string, form: string | undefined): CountryLaw {
  const all = lawsOf(view, country);
  const about = form === undefined ? undefined : withNarrower(view.now, form);
  const offences = offencesOf(view.now, all).filter((offence) => isAbout(view.now, offence, about));
  const laws = all.filter(
    ({ id }) =>
      about === undefined ||
      criminalisedBy(view.now, id).some((one) => about.has(one)) ||
      offences.some((offence) => offence.laws.includes(id)),
  );
  const criminalised = [
    ...laws.flatMap(({ id }) => criminalisedBy(view.now, id)),
    ...offences.flatMap(({ forms }) => forms),
  ];
  return {
    country,
    laws,
    criminalised: sortedIds(criminalised).filter((one) => about === undefined || about.has(one)),
    offences,
    permits: permitsOf(view.now, country),
    transpositions: transpositionsOf(view, country, all),
    conflicts: conflictsOf(view, country, all),
    amendments: changesOf(view, country, about === undefined ? undefined : new Set(laws.map(({ id }) => id))),
  };
}

function criminalisedBy(graph: AnalysedGraph, law: string): string[] {
  return graph.from(law, 'CRIMINALISES').map(({ to }) => to);
}

function offencesOf(graph: AnalysedGraph, laws: readonly LawInForce[]): Offence[] {
  const lawsByProvision = new Map<string, string[]>();
  for (const { id } of laws) {
    for (const provision of provisionsOf(graph, id).filter((one) => isOffence(graph, one))) {
      lawsByProvision.set(provision, [...(lawsByProvision.get(provision) ?? []), id]);
    }
  }
  return sortedIds(lawsByProvision.keys()).map((id) => offenceOf(graph, id, lawsByProvision.get(id) ?? []));
}

function offenceOf(graph: AnalysedGraph, provision: string, laws: readonly string[]): Offence {
  const penalties = penaltiesOf(graph, provision);
  const numbers = (field: string) => penalties.map((one) => one[field]).filter((value) => typeof value === 'number');
  const any = (field: string) => {
    const said = penalties.map((one) => one[field]).filter((value) => typeof value === 'boolean');
    return said.length === 0 ? null : said.includes(true);
  };
  const least = numbers('minimumMonths');
  const most = numbers('maximumMonths');
  return {
    provision,
    laws,
    elements: textsOf(graph, provision, 'elements'),
    forms: sortedIds(graph.from(provision, 'COVERS_FORM').map(({ to }) => to)),
    minimumMonths: least.length === 0 ? null : Math.min(...least),
    maximumMonths: most.length === 0 ? null : Math.max(...most),
    life: any('life'),
    death: any('death'),
    fines: penalties.map(({ fine }) => fine).filter((fine) => typeof fine === 'string'),
    penalties,
  };
}

/** By the forms that the offence covers; where none is known, by those that its laws make an offence. */
function isAbout(graph: AnalysedGraph, offence: Offence, forms: ReadonlySet<string> | undefined): boolean {
  if (forms === undefined) return true;
  const covered = offence.forms.length > 0 ? offence.forms : offence.laws.flatMap((law) => criminalisedBy(graph, law));
  return covered.some((form) => forms.has(form));
}

function permitsOf(graph: AnalysedGraph, country: string): Permit[] {
  return sortedIds(graph.to(country, 'SCHEME_OF').map(({ from }) => from)).flatMap((id) => {
    const scheme = graph.things.get(id);
    const kind = scheme === undefined ? '' : (textOf(scheme, 'kind') ?? '');
    if (scheme === undefined || !PERMITS.has(kind)) return [];
    return {
      scheme: id,
      kind,
      duration: textOf(scheme, 'duration') ?? null,
      conditions: textsOf(graph, id, 'conditions'),
      eligibility: textsOf(graph, id, 'eligibility'),
    };
  });
}

/** What limits or contradicts the law of a country, or what binds it, or is limited or contradicted by it. Its own law first. */
function conflictsOf(view: LawView, country: string, laws: readonly LawInForce[]): LegalConflict[] {
  const { now } = view;
  const withProvisions = (ids: readonly string[]) => new Set(ids.flatMap((id) => [id, ...provisionsOf(now, id)]));
  const own = withProvisions(laws.map(({ id }) => id));
  const above = withProvisions(instrumentsAbove(view, country, laws));
  const found = [...own, ...above].flatMap((id) => now.touching(id).filter(({ type }) => CONFLICTS.has(type)));
  return sortedRelations(found)
    .map((relation) => ({ relation, own: own.has(relation.from) || own.has(relation.to) }))
    .sort((a, b) => Number(b.own) - Number(a.own) || compareCodePoints(a.relation.id, b.relation.id));
}

/** The changes of a country's law by date, those without one last. Those that came after the date asked about are left out. */
function changesOf(view: LawView, country: string, only: ReadonlySet<string> | undefined): LegalChange[] {
  const { history, asOf } = view;
  const laws = sortedIds(history.to(country, 'LAW_OF').map(({ from }) => from));
  const relations = laws.flatMap((id) => history.touching(id).filter(({ type }) => CHANGES.has(type)));
  return sortedRelations(relations)
    .filter(({ from, to }) => only === undefined || only.has(from) || only.has(to))
    .map((relation) => ({ on: dateOf(history, relation.from), relation }))
    .filter(({ on }) => asOf === undefined || on === null || (parsePartialDate(on)?.first ?? asOf.last) <= asOf.last)
    .sort(
      (a, b) =>
        (firstDay(a.on) ?? OPEN_END) - (firstDay(b.on) ?? OPEN_END) || compareCodePoints(a.relation.id, b.relation.id),
    );
}

function textsOf(graph: AnalysedGraph, id: string, field: string): readonly string[] {
  const value = graph.things.get(id)?.fields[field];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
