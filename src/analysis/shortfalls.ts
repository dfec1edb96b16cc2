import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import { DATE_FIELDS } from './dates.js';
import type { AnalysedGraph } from './graph.js';
import { stateOf } from './legs.js';
import { bodiesOf } from './ties.js';

/** Where the law or the protection of a state falls short of what is known to happen there. */

const INSTRUMENTS = ['Treaty', 'SupranationalAct', 'NationalLaw', 'Agreement', 'Programme', 'Scheme'];

/** What shortfalls are worked out of. `actors` and `places` are the concrete types. */
export function shortfallsPlan(actors: readonly string[], places: readonly string[]): ProjectionPlan {
  const others = ['Route', 'Case', 'Statistic', 'ExploitationForm', 'Subject', 'Provision', 'Recommendation', 'Gap'];
  return {
    types: [...new Set([...actors, ...places, ...INSTRUMENTS, ...others])],
    relations: [
      'STOPS_AT',
      'LIES_IN',
      'FOR_EXPLOITATION',
      'TOUCHES',
      'FIGURE_FOR',
      'COUNTS_FORM',
      'CRIMINALISES',
      'COVERS_FORM',
      'PROVISION_OF',
      'LAW_OF',
      'SCHEME_OF',
      'BROADER',
      'CONCERNS',
      'PARTY_TO',
      'OF_COUNTRY',
      'PART_OF',
      'ADDRESSED_TO',
      'RECOMMENDS_ABOUT',
      'RUNS_IN',
    ],
    fields: ['name', 'kind', ...DATE_FIELDS],
    edgeFields: ['order', 'role'],
  };
}

/** A form of exploitation that is known in a state and that no law of it known here reaches. */
export interface LawGap {
  readonly country: string;
  readonly form: string;
  /** Routes, cases and figures that show the form there, by id. */
  readonly shownBy: readonly string[];
  /** The laws of the state that are known here and were looked at, by id. */
  readonly laws: readonly string[];
}

/** The forms known in each state that its laws do not reach. A law on a broader form reaches the narrower ones. */
export function lawGaps(graph: AnalysedGraph, countries: readonly string[]): LawGap[] {
  return countries.flatMap((country) => {
    const laws = sorted(graph.to(country, 'LAW_OF').map(({ from }) => from));
    const reached = new Set(laws.flatMap((law) => formsOf(graph, law)));
    return [...formsIn(graph, country)]
      .filter(([form]) => !broaderOf(graph, form).some((one) => reached.has(one)))
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([form, shownBy]) => ({ country, form, shownBy: sorted([...shownBy]), laws }));
  });
}

/** The forms that a law makes an offence or that its provisions cover. */
function formsOf(graph: AnalysedGraph, law: string): string[] {
  const provisions = graph.to(law, 'PROVISION_OF').map(({ from }) => from);
  return [
    ...graph.from(law, 'CRIMINALISES').map(({ to }) => to),
    ...provisions.flatMap((provision) => graph.from(provision, 'COVERS_FORM').map(({ to }) => to)),
  ];
}

/** The forms of what is known in a state and the places within it, and what shows each. */
function formsIn(graph: AnalysedGraph, country: string): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const place of placesIn(graph, country)) {
    for (const { type, from } of graph.to(place)) {
      const names = type === 'FIGURE_FOR' ? 'COUNTS_FORM' : 'FOR_EXPLOITATION';
      if (type !== 'STOPS_AT' && type !== 'TOUCHES' && type !== 'FIGURE_FOR') continue;
      for (const { to } of graph.from(from, names)) {
        const shown = forms.get(to) ?? new Set<string>();
        forms.set(to, shown.add(from));
      }
    }
  }
  return forms;
}

/** A state on a route for which nothing known here protects victims. */
export interface ProtectionGap {
  readonly country: string;
  /** The routes that stop there, by id. */
  readonly routes: readonly string[];
}

/** The states on routes that have no instrument, law or scheme about one of the subjects, or a narrower one. */
export function protectionGaps(
  graph: AnalysedGraph,
  routes: readonly string[],
  subjects: readonly string[],
): ProtectionGap[] {
  return graph.remember(`unprotected ${JSON.stringify([routes, subjects])}`, () => {
    const about = instrumentsAbout(graph, subjects);
    const onRoutes = new Map<string, Set<string>>();
    for (const route of routes) {
      for (const { to } of graph.from(route, 'STOPS_AT')) {
        const state = stateOf(graph, to);
        if (state !== null) onRoutes.set(state, (onRoutes.get(state) ?? new Set<string>()).add(route));
      }
    }
    return [...onRoutes]
      .filter(([country]) => !instrumentsOf(graph, country).some((instrument) => about.has(instrument)))
      .map(([country, found]) => ({ country, routes: sorted([...found]) }))
      .sort((a, b) => compareCodePoints(a.country, b.country));
  });
}

/** A recommendation that nothing known here answers. */
export interface Unanswered {
  readonly recommendation: string;
  /** Whom it is addressed to, by id. */
  readonly addressees: readonly string[];
}

/**
 * Recommendations that nothing answers: no instrument that one of those addressed has made or joined, or that runs there, is about
 * a subject that the recommendation is about. Without addressees any instrument counts; without subjects none can, so that such
 * recommendations are left out.
 */
export function unansweredRecommendations(graph: AnalysedGraph): Unanswered[] {
  return graph.remember('unanswered', () =>
    [...graph.things.values()]
      .filter(({ type }) => type === 'Recommendation')
      .flatMap(({ id }) => {
        const subjects = graph
          .from(id, 'RECOMMENDS_ABOUT')
          .map(({ to }) => to)
          .filter((to) => graph.things.get(to)?.type === 'Subject');
        if (subjects.length === 0) return [];
        const addressees = sorted(graph.from(id, 'ADDRESSED_TO').map(({ to }) => to));
        const about = instrumentsAbout(graph, subjects);
        const answered =
          addressees.length === 0
            ? about.size > 0
            : addressees.some((actor) => instrumentsOf(graph, actor).some((one) => about.has(one)));
        return answered ? [] : [{ recommendation: id, addressees }];
      })
      .sort((a, b) => compareCodePoints(a.recommendation, b.recommendation)),
  );
}

/** The instruments that an actor, or a body of it, has made or joined, and those that run in a country. */
function instrumentsOf(graph: AnalysedGraph, actor: string): string[] {
  const joined = bodiesOf(graph, actor).flatMap((body) => graph.from(body, 'PARTY_TO').map(({ to }) => to));
  const own = ['LAW_OF', 'SCHEME_OF', 'RUNS_IN'].flatMap((name) => graph.to(actor, name).map(({ from }) => from));
  return [...joined, ...own];
}

/** The instruments about some subjects or narrower ones, by themselves or by a provision; schemes that protect victims count. */
function instrumentsAbout(graph: AnalysedGraph, subjects: readonly string[]): ReadonlySet<string> {
  return graph.remember(`about ${subjects.join(' ')}`, () => {
    const wanted = new Set(subjects);
    for (const subject of wanted) for (const { from } of graph.to(subject, 'BROADER')) wanted.add(from);
    const found = new Set<string>();
    for (const subject of wanted) {
      for (const { from } of graph.to(subject, 'CONCERNS')) {
        found.add(from);
        for (const { to } of graph.from(from, 'PROVISION_OF')) found.add(to);
      }
    }
    if (!wanted.has('subject:victim-protection')) return found;
    for (const { id, type, fields } of graph.things.values()) {
      if (type === 'Scheme' && fields['kind'] === 'VICTIM_PROTECTION') found.add(id);
    }
    return found;
  });
}

function placesIn(graph: AnalysedGraph, country: string): readonly string[] {
  const found = new Set([country]);
  for (const place of found) for (const { from } of graph.to(place, 'LIES_IN')) found.add(from);
  return [...found];
}

/** A form and all broader ones. */
function broaderOf(graph: AnalysedGraph, form: string): readonly string[] {
  const found = new Set([form]);
  for (const one of found) for (const { to } of graph.from(one, 'BROADER')) found.add(to);
  return [...found];
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareCodePoints);
}
