import { describe, expect, it } from 'vitest';
import type { ExportedGraph } from '../../../../src/explorer/pictures/graph/index.js';
import { fileName } from '../../../../src/explorer/pictures/file-name.js';
import { graphToCsv } from '../../../../src/explorer/pictures/graph/graph-to-csv.js';
import { toGraphml } from '../../../../src/explorer/pictures/graph/to-graphml.js';
import { toSvg } from '../../../../src/explorer/pictures/graph/to-svg.js';

const HOSTILE = '<script>alert("x")</script> & co';

const GRAPH: ExportedGraph = {
  nodes: [
    { id: 'country:MMR', name: 'Myanmar', type: 'Country', weight: 3 },
    { id: 'country:THA', name: HOSTILE, type: 'Country', weight: 2 },
    { id: 'concept:alone', name: '=1+1', type: 'Concept', weight: 1 },
  ],
  edges: [
    {
      id: 'r1',
      source: 'country:MMR',
      target: 'country:THA',
      relation: 'BORDERS',
      held: 'UNDATED',
      citations: 'source:thesis p. 78; source:other',
      weight: 2,
    },
  ],
};

describe('a graph as GraphML', () => {
  it('has sources and pages on its relations, and hostile names as text', () => {
    const text = toGraphml(GRAPH);
    expect(text).toContain('<data key="edge-citations">source:thesis p. 78; source:other</data>');
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co');
    expect(text).not.toContain('<script');
  });

  it('leaves out letters that no XML may hold', () => {
    const odd = { ...GRAPH, nodes: [{ id: 'a:b', name: 'a\u0000b\ud800', type: 'Concept', weight: 1 }], edges: [] };
    expect(toGraphml(odd)).toContain('>ab\ufffd<');
  });
});

describe('a graph as CSV', () => {
  it('has a row for each relation, and one for what has none', () => {
    const rows = graphToCsv(GRAPH).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toBe(
      'country:MMR,Myanmar,Country,BORDERS,country:THA,"<script>alert(""x"")</script> & co",Country,UNDATED,source:thesis p. 78; source:other,2',
    );
  });

  it('keeps names exact, also those that begin like a formula', () => {
    expect(graphToCsv(GRAPH)).toContain('concept:alone,=1+1,Concept');
  });
});

describe('a picture as SVG', () => {
  it('has names as text, dashed lines and arrows', () => {
    const text = toSvg({
      graph: {
        nodes: [
          { id: 'a:a', label: HOSTILE, group: 'g', radius: 5 },
          { id: 'b:b', label: 'B', group: 'none', radius: 5 },
        ],
        edges: [{ id: 'a:a b:b', source: 'a:a', target: 'b:b', width: 1, weight: 1, arrow: true, dashed: true }],
        groups: [{ key: 'g', label: 'Group', colour: '--ink', shape: 'diamond' }],
      },
      places: new Map([['a:a', { x: 0, y: 0 }]]),
      colour: () => '#123456',
      title: 'Title',
      note: 'Note',
    });
    expect(text).toContain('stroke-dasharray');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('NaN');
  });
});

describe('the name of a file', () => {
  it('is one that every system takes', () => {
    expect(fileName('Around Côte d’Ivoire: "x"/y', 'svg')).toBe('around-côte-d-ivoire-x-y.svg');
    expect(fileName('မြန်မာ', 'svg')).toBe('မြန်မာ.svg');
    expect(fileName('…', 'png')).toBe('picture.png');
  });
});
