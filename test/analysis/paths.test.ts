import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestPaths,
  shortestPaths,
  type AnalysedGraph,
  type Path,
  type PathQuestion,
} from '../../src/analysis/index.js';
import { costOf, COST_PARTS } from '../../src/analysis/links.js';
import type { ValueObject } from '../../src/store/index.js';
import { arbitraryRelations, thingId } from './arbitrary-relations.js';
import { days, graphOf, related } from './small-graph.js';

const NAMES = new Set(['KNOWS', 'PAYS']);

function between(from: string, to: string, more: Partial<PathQuestion> = {}): PathQuestion {
  return { from, to, types: undefined, relations: NAMES, clocks: {}, ...more };
}

function citing(...citations: readonly (readonly [confidence: string, polarity?: string])[]): ValueObject[] {
  return citations.map(([confidence, polarity = 'AFFIRMS'], index) => ({
    source: `source:${index}`,
    confidence,
    polarity,
  }));
}

const passes = ({ steps }: Path) => [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];

describe('the cost of a step', () => {
  const cost = (sourceCount: number, evidence: ValueObject[]) =>
    (costOf(related('A:a KNOWS A:b', { sourceCount, evidence })) ?? NaN) / COST_PARTS;

  it('is 1 for one source that states it, less for more sources, more for doubt', () => {
    expect(cost(1, citing(['STATED']))).toBe(1);
    expect(cost(2, citing(['STATED'], ['STATED']))).toBe(0.75);
    expect(cost(8, citing(['STATED']))).toBe(0.625);
    expect(cost(1, citing(['ALLEGED']))).toBe(1.5);
    expect(cost(1, citing(['DISPUTED']))).toBe(1.75);
  });

  it('goes by the surest citation that affirms it', () => {
    expect(cost(1, citing(['DISPUTED'], ['ESTIMATED'], ['STATED', 'DENIES']))).toBe(1.125);
  });

  it('is of the least certainty without evidence, and none where sources only deny it', () => {
    expect(cost(0, [])).toBe(1.75);
    expect(costOf(related('A:a KNOWS A:b', { evidence: citing(['STATED', 'DENIES']) }))).toBeNull();
  });

  it('counts at a clock only the citations that were out by then', () => {
    const evidence = citing(['DISPUTED'], ['STATED']).map((citation, index) => ({
      ...citation,
      knownFrom: days(index === 0 ? '2000' : '2010').first,
    }));
    const relation = related('A:a KNOWS A:b', { sourceCount: 2, evidence });
    expect(costOf(relation, days('2005'))).toBe(1_750_000);
    expect(costOf(relation, days('2015'))).toBe(750_000);
  });
});

describe('paths', () => {
  const graph = graphOf(
    [
      related('A:a KNOWS A:b', { sourceCount: 4, evidence: citing(['STATED']) }),
      related('A:c KNOWS A:b', { sourceCount: 1, evidence: citing(['STATED']) }),
      related('A:c PAYS A:b', { sourceCount: 2, evidence: citing(['STATED']) }),
      related('A:a PAYS A:c', { sourceCount: 1, evidence: citing(['DISPUTED']) }),
      related('A:a KNOWS B:d', { sourceCount: 1, evidence: citing(['STATED']) }),
      related('B:d KNOWS A:c', { sourceCount: 1, evidence: citing(['STATED']) }),
    ],
    ['A:alone'],
  );

  it('are ordered by what they cost, take relations from either end and the cheaper of two', () => {
    const { paths, cutBy } = bestPaths(graph, between('A:a', 'A:c'), { count: 5, longest: 6 });
    expect(paths.map((path) => [path.cost, ...passes(path)])).toEqual([
      [1.416667, 'A:a', 'A:b', 'A:c'],
      [1.75, 'A:a', 'A:c'],
      [2, 'A:a', 'B:d', 'A:c'],
    ]);
    expect(paths[0]?.steps[1]?.relation.id).toBe('A:c PAYS A:b');
    expect(cutBy).toBeNull();
  });

  it('keep to the types, the relations and the length that are asked for', () => {
    const found = (more: Partial<PathQuestion>, longest = 6) =>
      bestPaths(graph, between('A:a', 'A:c', more), { count: 5, longest }).paths.map((path) => passes(path).join(' '));
    expect(found({ types: new Set(['B']) })).toEqual(['A:a A:c', 'A:a B:d A:c']);
    expect(found({ types: new Set([]) })).toEqual(['A:a A:c']);
    expect(found({ relations: new Set(['KNOWS']) })).toEqual(['A:a A:b A:c', 'A:a B:d A:c']);
    expect(found({}, 1)).toEqual(['A:a A:c']);
  });

  it('come to a thing again in fewer steps where the cheaper way there leaves too few', () => {
    const cheap = { sourceCount: 16, evidence: citing(['STATED']) };
    const fair = { sourceCount: 4, evidence: citing(['STATED']) };
    const steps = graphOf([
      related('A:a KNOWS A:x', fair),
      related('A:x KNOWS A:v', fair),
      related('A:a KNOWS A:v'),
      related('A:v KNOWS A:y', cheap),
      related('A:y KNOWS A:t', cheap),
      related('A:v KNOWS A:t'),
    ]);
    const best = (longest: number) => bestPaths(steps, between('A:a', 'A:t'), { count: 1, longest }).paths.map(passes);
    expect(best(4)).toEqual([['A:a', 'A:x', 'A:v', 'A:y', 'A:t']]);
    expect(best(3)).toEqual([['A:a', 'A:v', 'A:y', 'A:t']]);
  });

  it('tell what cut them short', () => {
    const cut = (count: number, longest: number, visits?: number) =>
      bestPaths(graph, between('A:a', 'A:c'), { count, longest, ...(visits === undefined ? {} : { visits }) }).cutBy;
    expect(cut(2, 6)).toBe('COUNT');
    expect(cut(5, 1)).toBe('LONGEST');
    expect(cut(5, 6, 3)).toBe('VISITED');
    expect(cut(3, 6)).toBeNull();
  });

  it('are none where the two are not connected or not there', () => {
    expect(bestPaths(graph, between('A:a', 'A:alone'), { count: 5, longest: 6 })).toEqual({ paths: [], cutBy: null });
    expect(bestPaths(graph, between('A:a', 'A:gone'), { count: 5, longest: 6 })).toEqual({ paths: [], cutBy: null });
    expect(shortestPaths(graph, between('A:a', 'A:alone'), 5)).toEqual({
      length: null,
      total: 0,
      paths: [],
      truncated: false,
    });
  });
});

describe('paths in random graphs', () => {
  it('are those that trying all of them finds, in the same order', () => {
    const property = fc.property(
      arbitraryRelations,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 8 }),
      (relations, count, longest) => {
        const graph = graphOf(relations, [thingId(0), thingId(1)]);
        const question = between(thingId(0), thingId(1));
        const all = everyPath(graph, question).filter(({ nodes }) => nodes.length - 1 <= longest);
        const { paths, cutBy } = bestPaths(graph, question, { count, longest });
        expect(paths.map((path) => ({ cost: Math.round(path.cost * COST_PARTS), nodes: passes(path) }))).toEqual(
          all.slice(0, count),
        );
        expect(cutBy === 'COUNT').toBe(all.length > count);
      },
    );
    fc.assert(property, { numRuns: 400 });
  });

  it('begin with the same paths when visits run out', () => {
    const property = fc.property(arbitraryRelations, fc.integer({ min: 1, max: 40 }), (relations, visits) => {
      const graph = graphOf(relations, [thingId(0), thingId(1)]);
      const question = between(thingId(0), thingId(1));
      const { paths } = bestPaths(graph, question, { count: 10, longest: 8 });
      const some = bestPaths(graph, question, { count: 10, longest: 8, visits });
      expect(some.paths).toEqual(paths.slice(0, some.paths.length));
      if (some.paths.length < paths.length) expect(some.cutBy).toBe('VISITED');
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('of the least number of steps are those among all, and counted', () => {
    const property = fc.property(arbitraryRelations, (relations) => {
      const graph = graphOf(relations, [thingId(0), thingId(1)]);
      const question = between(thingId(0), thingId(1), { types: new Set(['Odd']) });
      const all = everyPath(graph, question);
      const least = Math.min(...all.map(({ nodes }) => nodes.length - 1));
      const shortest = all.filter(({ nodes }) => nodes.length - 1 === least);
      const { length, total, paths, truncated } = shortestPaths(graph, question, 3);
      expect([length, total, truncated]).toEqual([
        all.length === 0 ? null : least,
        shortest.length,
        shortest.length > 3,
      ]);
      expect(paths.map(passes)).toEqual(shortest.slice(0, 3).map(({ nodes }) => nodes));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

interface NaivePath {
  readonly cost: number;
  readonly nodes: readonly string[];
}

/** All paths that pass nothing twice: the cheapest first, then the shorter one, then by ids. */
function everyPath(graph: AnalysedGraph, { from, to, types, relations }: PathQuestion): NaivePath[] {
  const steps = [...graph.things.keys()].flatMap((a) => [...graph.things.keys()].map((b) => [a, b] as const));
  const costs = new Map(
    steps.map(([a, b]) => {
      const joining = graph.relations.filter(
        (relation) =>
          relations.has(relation.type) &&
          a !== b &&
          [a, b].sort().join() === [relation.from, relation.to].sort().join(),
      );
      return [`${a} ${b}`, Math.min(...joining.map((relation) => costOf(relation) ?? Infinity))] as const;
    }),
  );
  const found: NaivePath[] = [];
  const walk = (nodes: readonly string[], cost: number): void => {
    const last = nodes.at(-1) ?? '';
    if (last === to) found.push({ cost, nodes });
    else {
      for (const next of graph.things.keys()) {
        const step = costs.get(`${last} ${next}`) ?? Infinity;
        const mayPass = next === to || types === undefined || types.has(graph.things.get(next)?.type ?? '');
        if (step < Infinity && mayPass && !nodes.includes(next)) walk([...nodes, next], cost + step);
      }
    }
  };
  walk([from], 0);
  const text = ({ nodes }: NaivePath) => nodes.join(' ');
  return found.sort((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length || (text(a) < text(b) ? -1 : 1));
}
