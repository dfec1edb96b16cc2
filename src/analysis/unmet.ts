import { textOf, type AnalysedGraph, type Relation } from './graph.js';
import { isOffence, lawsOf, penaltiesOf, sortedIds, sortedRelations, type LawView } from './law.js';
import { partial } from './putting-into-effect.js';
import type { Bond, Chain } from './obligation.js';
import { sentenceOf, type Says } from './sentences.js';

/** How a chain of obligation can break, from the top down. */
export type UnmetKind = 'NO_LAW' | 'IN_PART' | 'NO_PROVISION' | 'NO_OFFENCE' | 'NO_PENALTY' | 'NEVER_APPLIED';

/** A place where a chain breaks, as far as the graph knows. */
export interface Unmet {
  readonly kind: UnmetKind;
  readonly country: string;
  readonly sentence: string;
  /** The things concerned: what lacks something first. */
  readonly things: readonly string[];
  /** What is known and shows it: that the country joined, that the law transposes in part. */
  readonly relations: readonly Relation[];
}

/** Every place where a chain breaks: by kind from the top down, then by the thing that lacks something. */
export function unmetIn(view: LawView, says: Says, chain: Chain): Unmet[] {
  const { now } = view;
  return [
    ...withoutLaw(view, chain),
    ...inPart(now, says, chain),
    ...withoutProvision(now, chain),
    ...withoutOffence(now, chain),
    ...withoutPenalty(now, chain),
    ...neverApplied(now, chain),
  ];
}

const BOUND: Readonly<Record<Bond, string>> = {
  OWN: 'has made',
  PARTY: 'has joined',
  SIGNATORY: 'has signed',
  NONE: 'is not known to have joined',
};

/** A national law is its own law; it is not for other countries to carry out. */
function withoutLaw(view: LawView, { from, country, bond, bonds, laws }: Chain): Unmet[] {
  if (laws.length > 0 || view.now.things.get(from)?.type === 'NationalLaw') return [];
  const [who, what] = [view.now.nameOf(country), view.now.nameOf(from)];
  const others = lawsOf(view, country).length;
  const known = others === 1 ? 'the one law of it known here is not' : `none of the ${others} laws of it known here is`;
  const missing = others === 0 ? 'no law of it is known here' : `${known} said to transpose it or put it into effect`;
  const sentence = `${who} ${BOUND[bond]} ${what}; ${missing}.`;
  return [{ kind: 'NO_LAW', country, sentence, things: [country, from], relations: bonds }];
}

function inPart(graph: AnalysedGraph, says: Says, { country, links }: Chain): Unmet[] {
  // One provision can stand in several laws; that it falls short is said once.
  return sortedRelations(links.flatMap(({ relations }) => partial(relations))).map((relation) => ({
    kind: 'IN_PART',
    country,
    sentence: `${sentenceOf(graph, says, relation)}, and only in part.`,
    things: [relation.from, relation.to],
    relations: [relation],
  }));
}

function withoutProvision(graph: AnalysedGraph, chain: Chain): Unmet[] {
  const { country, laws } = chain;
  return laws
    .filter((law) => provisionsUnder(chain, [law]).length === 0)
    .map((law) => ({
      kind: 'NO_PROVISION',
      country,
      sentence: `No provision of ${graph.nameOf(law)} is known.`,
      things: [law],
      relations: graph.from(law, 'LAW_OF').filter(({ to }) => to === country),
    }));
}

/** Provisions are known, and none of them threatens anybody. Said once, of all laws in the chain. */
function withoutOffence(graph: AnalysedGraph, chain: Chain): Unmet[] {
  const { country, laws } = chain;
  const withProvisions = laws.filter((law) => provisionsUnder(chain, [law]).length > 0);
  const provisions = provisionsUnder(chain, laws);
  if (provisions.length === 0 || provisions.some((id) => isOffence(graph, id))) return [];
  const names = withProvisions.map((law) => graph.nameOf(law)).join('; ');
  const sentence = `No provision is known that makes something an offence in the law of ${graph.nameOf(country)} in this chain: ${names}.`;
  return [{ kind: 'NO_OFFENCE', country, sentence, things: withProvisions, relations: [] }];
}

function withoutPenalty(graph: AnalysedGraph, chain: Chain): Unmet[] {
  return provisionsUnder(chain, chain.laws)
    .filter((id) => isOffence(graph, id) && penaltiesOf(graph, id).length === 0)
    .map((id) => ({
      kind: 'NO_PENALTY',
      country: chain.country,
      sentence: `${graph.nameOf(id)}: it makes something an offence, and no penalty is known.`,
      ...ofLaws(chain, id),
    }));
}

/** Recitals give reasons and are not applied by themselves. */
function neverApplied(graph: AnalysedGraph, chain: Chain): Unmet[] {
  const applied = new Set(chain.links.filter(({ level }) => level === 'DECISION').map(({ above }) => above));
  return provisionsUnder(chain, chain.laws)
    .filter((id) => !applied.has(id) && kindOf(graph, id) !== 'RECITAL')
    .map((id) => ({
      kind: 'NEVER_APPLIED',
      country: chain.country,
      sentence: `${graph.nameOf(id)}: no decision is known that applies it.`,
      ...ofLaws(chain, id),
    }));
}

function kindOf(graph: AnalysedGraph, id: string): string | undefined {
  const thing = graph.things.get(id);
  return thing === undefined ? undefined : textOf(thing, 'kind');
}

/** The provisions of some laws in a chain, by id. */
function provisionsUnder({ links }: Chain, laws: readonly string[]): string[] {
  return sortedIds(
    links.flatMap(({ level, above, below }) =>
      level === 'PROVISION' && laws.includes(above) && below !== null ? [below] : [],
    ),
  );
}

/** A provision, the laws in the chain that it is a provision of, and the relations that say so. */
function ofLaws({ links, laws }: Chain, provision: string): Pick<Unmet, 'things' | 'relations'> {
  const its = links.filter(
    ({ level, above, below }) => level === 'PROVISION' && below === provision && laws.includes(above),
  );
  return {
    things: [provision, ...its.map(({ above }) => above)],
    relations: its.flatMap(({ relations }) => relations),
  };
}
