import { OPEN_END } from '../ontology/index.js';
import { compareCodePoints, type ValueObject } from '../store/index.js';
import { beganOn, earliest, firstDay } from './dates.js';
import { textOf, type AnalysedGraph, type Relation } from './graph.js';
import { isLaw, lawInForce, penaltiesOf, provisionsOf, sortedIds, sortedRelations, type LawView } from './law.js';
import { waysInto, type Extent, type Way } from './putting-into-effect.js';

/** The steps from an obligation down to the cases in which it was applied, in their order. */
const LINK_LEVELS = ['IMPLEMENTATION', 'PROVISION', 'PENALTY', 'DECISION', 'CASE'] as const;

export type LinkLevel = (typeof LINK_LEVELS)[number];

/** How an instrument binds a country, the most binding first. */
export type Bond = 'OWN' | 'PARTY' | 'SIGNATORY' | 'NONE';

/** One step of the chain, from the thing above to the thing below. */
export interface ChainLink {
  readonly level: LinkLevel;
  readonly above: string;
  /** Null at a penalty, which is no thing of its own. */
  readonly below: string | null;
  readonly penalty: ValueObject | null;
  /** How fully an instrument is put into effect; null at the other levels. */
  readonly extent: Extent | null;
  readonly relations: readonly Relation[];
}

/** The chain from an instrument through the law of one country. */
export interface Chain {
  readonly from: string;
  readonly country: string;
  readonly bond: Bond;
  /** Since when the instrument binds it so. */
  readonly since: string | null;
  readonly bonds: readonly Relation[];
  /** The laws of the country that the chain goes through, by id. */
  readonly laws: readonly string[];
  /** By level, then by the thing above, then by the thing below. */
  readonly links: readonly ChainLink[];
}

/** The countries that a chain can be followed through: those that joined the instrument, and those whose laws carry it. */
export function countriesOfChain(view: LawView, from: string): string[] {
  const { now } = view;
  const joined = now.to(from, 'PARTY_TO').map((relation) => relation.from);
  const below = [from, ...waysBelow(now, from).map(({ by }) => by)];
  const carried = below.flatMap((id) => now.from(id, 'LAW_OF').map(({ to }) => to));
  return sortedIds([...joined, ...carried]).filter((id) => now.things.get(id)?.type === 'Country');
}

/** The chain from an instrument that stands, through the law of a country. */
export function chainOf(view: LawView, from: string, country: string): Chain {
  const { now } = view;
  const ways = waysWithin(view, from, country);
  const below = [from, ...ways.map(({ by }) => by)];
  const laws = sortedIds(below).filter((id) => isLawOf(now, id, country));
  const provisions = laws.flatMap((law) => provisionLinks(now, law));
  const applied = laws.includes(from) ? [] : appliedDirectly(now, from, country);
  const underProvisions = sortedIds(provisions.map(({ below: id }) => id ?? '')).flatMap((id) => [
    ...penaltyLinks(now, id),
    ...decisionLinks(now, id),
  ]);
  const implementations = ways.map(({ of, by, extent, relations }) =>
    link('IMPLEMENTATION', of, by, relations, { extent }),
  );
  const links = [...implementations, ...provisions, ...underProvisions, ...applied];
  return { from, country, ...bondOf(now, from, country), laws, links: inOrder([...links, ...caseLinks(now, links)]) };
}

/** All that puts an instrument into effect, in whatever country and however indirectly. Worked out once for each instrument. */
function waysBelow(graph: AnalysedGraph, from: string): readonly Way[] {
  return graph.remember(`ways below ${from}`, () => {
    const found = new Set([from]);
    const ways: Way[] = [];
    for (const id of found) {
      for (const way of waysInto(graph, id)) {
        if (way.by === from) continue;
        ways.push(way);
        found.add(way.by);
      }
    }
    return ways;
  });
}

/**
 * How a country puts an instrument into effect: by laws of its own, by what it takes part in or what runs there, and by
 * instruments in between that lead to one of these.
 */
function waysWithin(view: LawView, from: string, country: string): Way[] {
  const { now } = view;
  const ways = waysBelow(now, from).filter(
    ({ by }) => now.things.get(by)?.type !== 'NationalLaw' || isItsLaw(view, by, country),
  );
  const above = new Map<string, string[]>();
  for (const { of, by } of ways) above.set(by, [...(above.get(by) ?? []), of]);
  const wanted = new Set([...above.keys()].filter((by) => isOwn(view, by, country)));
  for (const id of wanted) for (const of of above.get(id) ?? []) wanted.add(of);
  return fromTop(
    from,
    ways.filter(({ by }) => wanted.has(by)),
  );
}

/** Those to which a chain leads from the top, once what another country does is left out. */
function fromTop(from: string, ways: readonly Way[]): Way[] {
  const below = new Map<string, string[]>();
  for (const { of, by } of ways) below.set(of, [...(below.get(of) ?? []), by]);
  const found = new Set([from]);
  for (const id of found) for (const by of below.get(id) ?? []) found.add(by);
  return ways.filter(({ of }) => found.has(of));
}

function isOwn(view: LawView, id: string, country: string): boolean {
  const { now } = view;
  if (now.things.get(id)?.type === 'NationalLaw') return isItsLaw(view, id, country);
  const runsThere = now.from(id, 'RUNS_IN').some(({ to }) => to === country);
  return runsThere || now.to(id, 'PARTY_TO').some((relation) => belongsTo(now, relation.from, country));
}

function isItsLaw(view: LawView, id: string, country: string): boolean {
  return isLawOf(view.now, id, country) && lawInForce(view, id) !== null;
}

function isLawOf(graph: AnalysedGraph, id: string, country: string): boolean {
  const law = graph.things.get(id);
  return law !== undefined && isLaw(law) && graph.from(id, 'LAW_OF').some(({ to }) => to === country);
}

/** Whether an actor is the country or a body of it. */
function belongsTo(graph: AnalysedGraph, actor: string, country: string): boolean {
  return actor === country || graph.from(actor, 'OF_COUNTRY').some(({ to }) => to === country);
}

function provisionLinks(graph: AnalysedGraph, instrument: string): ChainLink[] {
  return provisionsOf(graph, instrument).map((provision) => {
    const relations = graph.from(provision, 'PROVISION_OF').filter(({ to }) => to === instrument);
    return link('PROVISION', instrument, provision, relations);
  });
}

function penaltyLinks(graph: AnalysedGraph, provision: string): ChainLink[] {
  return penaltiesOf(graph, provision).map((penalty) => link('PENALTY', provision, null, [], { penalty }));
}

function decisionLinks(graph: AnalysedGraph, provision: string): ChainLink[] {
  const applied = graph.to(provision, 'APPLIES');
  return sortedIds(applied.map(({ from }) => from)).map((decision) =>
    link(
      'DECISION',
      provision,
      decision,
      applied.filter(({ from }) => from === decision),
    ),
  );
}

/** Provisions of the instrument itself that a court of the country applied, with or without a law in between. */
function appliedDirectly(graph: AnalysedGraph, from: string, country: string): ChainLink[] {
  const isOfItsCourt = (decision: string) =>
    graph.from(decision, 'DECIDED_BY').some(({ to }) => belongsTo(graph, to, country));
  return provisionLinks(graph, from).flatMap((provision) => {
    const decisions = decisionLinks(graph, provision.below ?? '').filter(({ below }) => isOfItsCourt(below ?? ''));
    return decisions.length === 0 ? [] : [provision, ...decisions];
  });
}

function caseLinks(graph: AnalysedGraph, links: readonly ChainLink[]): ChainLink[] {
  const decisions = links.filter(({ level }) => level === 'DECISION').map(({ below }) => below ?? '');
  return sortedIds(decisions).flatMap((decision) =>
    graph.from(decision, 'DECIDES').map((relation) => link('CASE', decision, relation.to, [relation])),
  );
}

function bondOf(graph: AnalysedGraph, from: string, country: string): Pick<Chain, 'bond' | 'since' | 'bonds'> {
  if (isLawOf(graph, from, country)) {
    const law = graph.things.get(from);
    const bonds = graph.from(from, 'LAW_OF').filter(({ to }) => to === country);
    return { bond: 'OWN', since: law === undefined ? null : beganOn(law), bonds: sortedRelations(bonds) };
  }
  const joined = graph.from(country, 'PARTY_TO').filter(({ to }) => to === from);
  for (const role of ['PARTY', 'SIGNATORY'] as const) {
    const bonds = joined.filter((relation) => textOf(relation, 'role') === role);
    if (bonds.length > 0) {
      return { bond: role, since: earliestKnown(bonds.map(beganOn)), bonds: sortedRelations(bonds) };
    }
  }
  return { bond: 'NONE', since: null, bonds: [] };
}

/** The earliest date; one that says only by when, `../2014-01`, counts where there is no other. */
function earliestKnown(dates: readonly (string | null)[]): string | null {
  return earliest(dates.filter((date) => (firstDay(date) ?? -OPEN_END) > -OPEN_END)) ?? earliest(dates);
}

function link(
  level: LinkLevel,
  above: string,
  below: string | null,
  relations: readonly Relation[],
  { penalty = null, extent = null }: { penalty?: ValueObject | null; extent?: Extent | null } = {},
): ChainLink {
  return { level, above, below, penalty, extent, relations };
}

/** By level, then by id; the penalties of a provision stay in the order in which it has them. */
function inOrder(links: readonly ChainLink[]): ChainLink[] {
  return [...links].sort(
    (a, b) =>
      LINK_LEVELS.indexOf(a.level) - LINK_LEVELS.indexOf(b.level) ||
      compareCodePoints(a.above, b.above) ||
      compareCodePoints(a.below ?? '', b.below ?? ''),
  );
}
