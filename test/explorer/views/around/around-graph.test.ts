import { describe, expect, it } from 'vitest';
import { aroundExport } from '../../../../src/explorer/views/around/around-export.js';
import { aroundGraph } from '../../../../src/explorer/views/around/around-graph.js';
import { shownOf, type AroundEdge, type AroundNode } from '../../../../src/explorer/views/around/shown.js';

function node(id: string, type: AroundNode['entity']['__typename'] = 'Country'): AroundNode {
  const held = { held: null, description: null, sourceCount: 1 };
  return { distance: 1, entity: { __typename: type, id, name: id, ...held } } as AroundNode;
}

function edge(source: string, target: string, more: Partial<AroundEdge> = {}): AroundEdge {
  const evidence = [citation('AFFIRMS')];
  return {
    id: `${source}-${target}-${more.type ?? ''}`,
    type: 'PARTY_TO',
    source,
    target,
    held: null,
    note: null,
    sourceCount: 1,
    evidence,
    ...more,
  };
}

function citation(polarity: 'AFFIRMS' | 'DENIES'): AroundEdge['evidence'][number] {
  const source = { id: 'source:s', name: 'S', title: 'S', authors: [], publishedOn: null };
  return {
    page: 5,
    lines: null,
    quoted: null,
    note: null,
    confidence: 'STATED',
    polarity,
    origin: 'EXTRACTED',
    source,
  } as unknown as AroundEdge['evidence'][number];
}

const NODES = [node('a'), node('b'), node('c', 'Gap'), node('d')];
const ALL = { roots: ['a'], hidden: [], type: [], relation: [] };

describe('what is shown', () => {
  const edges = [edge('a', 'b'), edge('b', 'a', { type: 'BORDERS' }), edge('c', 'b')];

  it('is what is bound, and the start', () => {
    expect(shownOf({ nodes: NODES, edges }, ALL).nodes.map(({ entity }) => entity.id)).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what is hidden with what hung on it, but never the start', () => {
    const shown = shownOf({ nodes: NODES, edges }, { ...ALL, hidden: ['b'] });
    expect(shown.nodes.map(({ entity }) => entity.id)).toEqual(['a']);
  });

  it('is filtered by type and relation', () => {
    expect(shownOf({ nodes: NODES, edges }, { ...ALL, type: ['Country'] }).nodes).toHaveLength(2);
    expect(shownOf({ nodes: NODES, edges }, { ...ALL, relation: ['BORDERS'] }).edges).toHaveLength(1);
  });
});

describe('the picture of a neighbourhood', () => {
  const options = { start: 'a', grown: [], pins: new Map() };

  it('has one line for two things, with an arrow where all relations lead one way', () => {
    const both = aroundGraph({ nodes: NODES, edges: [edge('a', 'b'), edge('b', 'a', { type: 'BORDERS' })] }, options);
    expect(both.edges.map(({ arrow }) => arrow)).toEqual([false]);
    expect(aroundGraph({ nodes: NODES, edges: [edge('a', 'b')] }, options).edges.map(({ arrow }) => arrow)).toEqual([
      true,
    ]);
  });

  it('dashes what is only denied, and what may not have held at the date', () => {
    const dashedOf = (one: AroundEdge): boolean | undefined =>
      aroundGraph({ nodes: NODES, edges: [one] }, options).edges[0]?.dashed;
    expect(dashedOf(edge('a', 'b'))).toBe(false);
    expect(dashedOf(edge('a', 'b', { evidence: [citation('DENIES')] }))).toBe(true);
    expect(dashedOf(edge('a', 'b', { held: 'MAY_HAVE_HELD' }))).toBe(true);
  });

  it('is saved with its sources and pages', () => {
    const denied = edge('a', 'b', { evidence: [citation('DENIES')] });
    expect(aroundExport({ nodes: NODES, edges: [denied] }).edges[0]?.citations).toBe('source:s p. 5 denies it');
  });
});
