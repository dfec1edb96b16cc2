import { describe, expect, it } from 'vitest';
import { edgeId, endsOf } from '../../../../src/explorer/pictures/graph/edge-id.js';
import type { Graph } from '../../../../src/explorer/pictures/graph/graph.js';
import { hexOf, mixed } from '../../../../src/explorer/pictures/graph/colours.js';
import { matricesOf } from '../../../../src/explorer/pictures/graph/matrices.js';
import { firstPositions } from '../../../../src/explorer/pictures/graph/placing.js';
import { shapePath, SHAPES } from '../../../../src/explorer/pictures/graph/shapes.js';
import { toward } from '../../../../src/explorer/pictures/graph/toward.js';

function graphOf(ids: readonly string[], pairs: readonly (readonly [string, string])[]): Graph {
  return {
    nodes: ids.map((id) => ({ id, label: id, group: '', radius: 5 })),
    edges: pairs.map(([source, target]) => ({
      id: edgeId(source, target),
      source,
      target,
      width: 1,
      weight: 2,
      arrow: false,
      dashed: false,
    })),
    groups: [],
  };
}

describe('first positions', () => {
  const graph = graphOf(['a', 'b', 'c'], [['a', 'b']]);

  it('are the same for the same graph, each its own', () => {
    const places = firstPositions(graph, new Map());
    expect([...places]).toEqual([...firstPositions(graph, new Map())]);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  it('keep what has a place, and put what is new beside a neighbour', () => {
    const places = firstPositions(graph, new Map([['a', { x: 500, y: 500 }]]));
    expect(places.get('a')).toEqual({ x: 500, y: 500 });
    expect(Math.hypot((places.get('b')?.x ?? 0) - 500, (places.get('b')?.y ?? 0) - 500)).toBeCloseTo(12);
  });

  it('are where things are pinned', () => {
    const [first, ...others] = graph.nodes;
    const pinned = {
      ...graph,
      nodes: [{ ...first, id: 'a', label: '', group: '', radius: 1, pinned: { x: 1, y: 2 } }, ...others],
    };
    expect(firstPositions(pinned, new Map([['a', { x: 9, y: 9 }]])).get('a')).toEqual({ x: 1, y: 2 });
    expect(matricesOf(pinned, new Map()).nodes[9]).toBe(1);
  });
});

describe('an arrow key', () => {
  const places = new Map([
    ['middle', { x: 0, y: 0 }],
    ['above', { x: 1, y: -10 }],
    ['right', { x: 10, y: 1 }],
    ['far', { x: 100, y: 0 }],
  ]);

  it('leads to the nearest in its direction, and nowhere where there is none', () => {
    const among = ['above', 'right', 'far'];
    expect(toward('ArrowUp', 'middle', among, places)).toBe('above');
    expect(toward('ArrowRight', 'middle', among, places)).toBe('right');
    expect(toward('ArrowLeft', 'middle', among, places)).toBeUndefined();
  });
});

describe('the id of a line', () => {
  it('is the same from either end', () => {
    expect(edgeId('b:b', 'a:a')).toBe(edgeId('a:a', 'b:b'));
    expect(endsOf(edgeId('b:b', 'a:a'))).toEqual(['a:a', 'b:b']);
  });
});

describe('colours and shapes', () => {
  it('are read from what the browser computes, and mixed', () => {
    expect(hexOf('rgb(15, 93, 125)')).toBe('#0f5d7d');
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  });

  it('differ from each other', () => {
    expect(new Set(SHAPES.map((shape) => shapePath(shape, { x: 0, y: 0, radius: 8 }))).size).toBe(SHAPES.length);
  });
});
