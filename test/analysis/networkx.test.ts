import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/app/index.js';
import {
  AnalysedGraph,
  bestPaths,
  linksPlan,
  networkOf,
  shortestPaths,
  sidesOf,
  tiesAmong,
  tiesPlan,
  USUALLY_LEFT_OUT,
  type Network,
  type PathQuestion,
  type Tie,
} from '../../src/analysis/index.js';
import { COST_PARTS, linksOf } from '../../src/analysis/links.js';
import { changeSetOf, readDataset } from '../../src/dataset/index.js';
import type { ProjectionPlan } from '../../src/store/index.js';
import { openMemoryStore } from '../../src/store/memory/index.js';
import { askNetworkx, missingNetworkx, type NetworkxAnswer, type NetworkxQuestion } from '../support/networkx.js';
import { ontology } from '../support/records.js';
import { arbitraryRelations, thingId } from './arbitrary-relations.js';
import { graphOf } from './small-graph.js';

const RANDOM = 20;
const SEED = 7;
const COUNT = 10;

/** Pairs that hang together in different ways: directly, by one thing, by several, hardly. */
const SHIPPED_ENDS = [
  ['country:THA', 'treaty:palermo-protocol'],
  ['country:THA', 'country:MMR'],
  ['country:POL', 'country:MMR'],
  ['country:GBR', 'country:PRK'],
  ['sector:fishing', 'country:KOR'],
] as const;

const RELATIONS = new Set(
  [...ontology.entities.values()].flatMap(({ relations }) => [...relations.values()].map(({ relation }) => relation)),
);

/** Where two things are looked for in a graph. */
interface Between {
  readonly graph: AnalysedGraph;
  readonly question: PathQuestion;
}

const missing = missingNetworkx();
if (missing !== null) console.warn(`The comparison with networkx is ${missing}`);

describe.skipIf(missing !== null)('networkx finds', () => {
  const networks: Network[] = [];
  const pairs: Between[] = [];
  let answer: NetworkxAnswer;

  beforeAll(async () => {
    const { ties, everything } = await shippedGraphs();
    networks.push(shippedNetwork(ties), ...randomNetworks());
    pairs.push(...SHIPPED_ENDS.map(([from, to]) => shippedPair(everything, from, to)), ...randomPairs());
    answer = askNetworkx({ networks: networks.map(networkAsked), paths: pairs.map(pathsAsked) });
  }, 60_000);

  const eachNetwork = (compare: (ours: Network, theirs: NetworkxAnswer['networks'][number]) => void): void => {
    expect(answer.networks).toHaveLength(RANDOM + 1);
    for (const [index, theirs] of answer.networks.entries()) compare(networks[index] ?? networkOf([], []), theirs);
  };

  it.each([
    ['degree', 1e-12],
    ['weightedDegree', 1e-12],
    ['betweenness', 1e-9],
    ['pageRank', 1e-6],
    ['eigenvector', 1e-4],
  ] as const)('the same %s', (name, tolerance) => {
    eachNetwork(({ nodes }, theirs) => {
      const known = theirs[name];
      for (const node of nodes) {
        if (known === null) expect(node[name]).toBeNull();
        else if (node[name] !== null) {
          expect(Math.abs(node[name] - (known[node.actor] ?? Number.NaN)), node.actor).toBeLessThan(tolerance);
        }
      }
    });
  });

  it('the same components, density, cut vertices and bridges', () => {
    expect(answer.networks.filter(({ brokers }) => brokers.length > 0).length).toBeGreaterThan(RANDOM / 4);
    eachNetwork(({ nodes, edges, components, density }, theirs) => {
      expect(components).toBe(theirs.components);
      expect(density).toBeCloseTo(theirs.density, 12);
      const brokers = nodes.filter(({ isBroker }) => isBroker).map(({ actor }) => actor);
      expect(brokers.sort()).toEqual(theirs.brokers);
      const bridges = edges.filter(({ isBridge }) => isBridge).map(({ between }) => [...between].sort().join(' '));
      expect(bridges.sort()).toEqual(theirs.bridges.map((bridge) => bridge.join(' ')).sort());
    });
  });

  it('the same modularity of our communities', () => {
    eachNetwork(({ modularity }, theirs) => {
      if (theirs.modularity === null) expect(modularity).toBeNull();
      else expect(Math.abs((modularity ?? Number.NaN) - theirs.modularity)).toBeLessThan(1e-9);
    });
  });

  it('the same costs of the cheapest simple paths', () => {
    expect(answer.paths).toHaveLength(RANDOM + SHIPPED_ENDS.length);
    expect(answer.paths.filter(({ costs }) => costs.length > 1).length).toBeGreaterThan(RANDOM / 2);
    for (const [index, { graph, question }] of pairs.entries()) {
      const { paths } = bestPaths(graph, question, { count: COUNT, longest: Infinity });
      expect(paths.map(({ cost }) => Math.round(cost * COST_PARTS))).toEqual(answer.paths[index]?.costs);
    }
  });

  it('as many shortest paths, of as many steps', () => {
    for (const [index, { graph, question }] of pairs.entries()) {
      const { length, total } = shortestPaths(graph, question, COUNT);
      expect([length, total]).toEqual([answer.paths[index]?.length, answer.paths[index]?.shortest]);
    }
  });
});

/** The shipped dataset, as the store projects it for ties and for paths. */
async function shippedGraphs(): Promise<{ ties: AnalysedGraph; everything: AnalysedGraph }> {
  const store = openMemoryStore(ontology);
  await store.apply(changeSetOf(readDataset(readConfiguration().dataset, ontology)));
  const project = async (plan: ProjectionPlan) => new AnalysedGraph(await store.project(plan));
  const actors = ontology.interfaces.get('Actor')?.implementedBy ?? [];
  return {
    ties: await project(tiesPlan(actors)),
    everything: await project(linksPlan([...ontology.entities.keys()], [...RELATIONS])),
  };
}

function shippedNetwork(graph: AnalysedGraph): Network {
  const countries = [...graph.things.values()].filter(({ type }) => type === 'Country').map(({ id }) => id);
  const ties = tiesAmong(graph, sidesOf(graph, countries, true));
  const network = networkOf([...new Set(ties.flatMap(({ between }) => between))], ties);
  expect(network.edges.length).toBeGreaterThan(10);
  return network;
}

const NAMES = Array.from({ length: 12 }, (_, index) => `n${String(index).padStart(2, '0')}`);

function randomNetworks(): Network[] {
  const name = fc.constantFrom(...NAMES);
  const tie = fc.tuple(name, name).filter(([a, b]) => a !== b);
  const ties = fc.array(tie, { maxLength: 30, size: 'max' }).map((pairs) => pairs.map(([a, b]) => tieOf(a, b)));
  return fc.sample(fc.noBias(ties), { numRuns: RANDOM, seed: SEED }).map((drawn) => networkOf(NAMES, drawn));
}

function tieOf(a: string, b: string): Tie {
  const between = a < b ? ([a, b] as const) : ([b, a] as const);
  return { kind: 'TREATY', between, through: null, since: null, until: null, relations: [] };
}

function shippedPair(graph: AnalysedGraph, from: string, to: string): Between {
  const relations = new Set([...RELATIONS].filter((name) => !USUALLY_LEFT_OUT.includes(name)));
  return { graph, question: { from, to, types: undefined, relations, clocks: {} } };
}

function randomPairs(): Between[] {
  return fc.sample(fc.noBias(arbitraryRelations), { numRuns: RANDOM, seed: SEED }).map((relations) => ({
    graph: graphOf(relations, [thingId(0), thingId(1)]),
    question: {
      from: thingId(0),
      to: thingId(1),
      types: undefined,
      relations: new Set(['KNOWS', 'PAYS']),
      clocks: {},
    },
  }));
}

function networkAsked({ nodes, edges, communities }: Network): NetworkxQuestion['networks'][number] {
  return {
    nodes: nodes.map(({ actor }) => actor),
    edges: edges.map(({ between: [a, b], weight }) => [a, b, weight]),
    communities,
  };
}

function pathsAsked({ graph, question: { from, to, relations } }: Between): NetworkxQuestion['paths'][number] {
  const { ids, from: steps } = linksOf(graph, relations, {});
  const edges = steps.flatMap((links, number) =>
    links
      .filter(({ to: other }) => other > number)
      .map(({ to: other, cost }) => [ids[number] ?? '', ids[other] ?? '', cost] as const),
  );
  return { edges, from, to, count: COUNT };
}
