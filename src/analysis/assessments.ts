import { OPEN_END, parsePartialDate } from '../ontology/index.js';
import { compareCodePoints, type ProjectionPlan } from '../store/index.js';
import { beganOn, DATE_FIELDS, firstDay } from './dates.js';
import { textOf, type AnalysedGraph, type Relation, type Thing } from './graph.js';

/** How a judgement differs from the one before it in its series. */
export type Change = 'FIRST' | 'SAME' | 'CHANGED';

/** One judgement of a series. */
export interface Point {
  readonly assessment: string;
  readonly change: Change;
  /** The class, score or rank of the judgement before it, where it has one. */
  readonly before: string | null;
  /** By how much the score or the rank differs from the one before; null for classes. */
  readonly difference: number | null;
  /** What the graph knows of the place inside the window that was judged: events, and instruments by their dates. */
  readonly inWindow: readonly string[];
}

/** All judgements of one place by one measure, in time. */
export interface Series {
  readonly place: string;
  readonly indicator: string;
  readonly points: readonly Point[];
}

/** Relations by which a place has to do with what happens: from the thing to the place, or from the place to the thing. */
const TO_PLACE = ['TOOK_PLACE_IN', 'LAW_OF', 'RUNS_IN', 'SCHEME_OF', 'EVENT_ABOUT'];
const FROM_PLACE = ['PARTY_TO', 'TOOK_PART_IN'];

const MILESTONES = ['Treaty', 'SupranationalAct', 'NationalLaw', 'Agreement', 'Programme', 'Scheme', 'Event'];

/** What the series are worked out of. `places` are the concrete types of places. */
export function assessmentsPlan(places: readonly string[]): ProjectionPlan {
  return {
    types: [...new Set([...places, ...MILESTONES, 'Assessment', 'Indicator'])],
    relations: ['ASSESSES', 'BY_INDICATOR', ...TO_PLACE, ...FROM_PLACE],
    fields: ['name', 'level', 'score', 'rank', ...DATE_FIELDS],
    edgeFields: [...DATE_FIELDS],
  };
}

/** The series of some places, by place in the order given, then by measure. `months` reach back from the period that is judged. */
export function seriesOf(
  graph: AnalysedGraph,
  places: readonly string[],
  indicators: readonly string[] | null,
  months: number,
): Series[] {
  return places.flatMap((place) => {
    const byIndicator = new Map<string, Thing[]>();
    for (const { from } of graph.to(place, 'ASSESSES')) {
      const assessment = graph.things.get(from);
      const indicator = graph.from(from, 'BY_INDICATOR')[0]?.to;
      if (assessment === undefined || indicator === undefined || indicators?.includes(indicator) === false) continue;
      byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), assessment]);
    }
    const milestones = milestonesOf(graph, place);
    return [...byIndicator]
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([indicator, found]) => ({ place, indicator, points: pointsOf(found, milestones, months) }));
  });
}

function pointsOf(assessments: readonly Thing[], milestones: readonly Milestone[], months: number): Point[] {
  const inTime = [...assessments].sort(
    (a, b) => dayOf(a) - dayOf(b) || compareCodePoints(a.id, b.id), // what has no date comes last
  );
  return inTime.map((assessment, index) => {
    const before = inTime[index - 1];
    return {
      assessment: assessment.id,
      change: before === undefined ? 'FIRST' : verdictOf(before) === verdictOf(assessment) ? 'SAME' : 'CHANGED',
      before: before === undefined ? null : verdictOf(before),
      difference: before === undefined ? null : differenceOf(before, assessment),
      inWindow: inWindow(assessment, milestones, months),
    };
  });
}

function dayOf(thing: Thing): number {
  return firstDay(textOf(thing, 'period') ?? null) ?? Number.MAX_SAFE_INTEGER;
}

/** The class, else the score, else the rank. */
function verdictOf({ fields }: Thing): string | null {
  const value = fields['level'] ?? fields['score'] ?? fields['rank'];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function differenceOf(before: Thing, after: Thing): number | null {
  for (const field of ['score', 'rank']) {
    const [first, second] = [before.fields[field], after.fields[field]];
    if (typeof first === 'number' && typeof second === 'number') return second - first;
  }
  return null;
}

interface Milestone {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

function milestonesOf(graph: AnalysedGraph, place: string): Milestone[] {
  const found = new Map<string, Milestone>();
  const add = (id: string, relation: Relation): void => {
    const thing = graph.things.get(id);
    if (thing === undefined || !MILESTONES.includes(thing.type)) return;
    const date = beganOn(relation) ?? beganOn(thing);
    const range = date === null ? null : parsePartialDate(date);
    // "By 2014" names no day on which it may have been, so no window holds it.
    if (range !== null && range.first > -OPEN_END) found.set(id, { id, ...range });
  };
  for (const relation of graph.to(place)) if (TO_PLACE.includes(relation.type)) add(relation.from, relation);
  for (const relation of graph.from(place)) if (FROM_PLACE.includes(relation.type)) add(relation.to, relation);
  return [...found.values()].sort((a, b) => a.first - b.first || compareCodePoints(a.id, b.id));
}

const DAYS_A_MONTH = 365.25 / 12;

function inWindow(assessment: Thing, milestones: readonly Milestone[], months: number): string[] {
  const period = parsePartialDate(textOf(assessment, 'period') ?? '');
  if (period === null) return [];
  const first = period.first - Math.round(months * DAYS_A_MONTH);
  return milestones.filter((one) => one.last >= first && one.first <= period.last).map(({ id }) => id);
}
