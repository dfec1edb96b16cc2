import type { ExportedGraph } from './exported.js';

const NODE_KEYS = ['name', 'type', 'weight'] as const;
const EDGE_KEYS = ['relation', 'held', 'citations', 'weight'] as const;

/** A graph as GraphML, which most programs for networks read; sources and pages are attributes of the relations. */
export function toGraphml({ nodes, edges }: ExportedGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((key) => declaration('node', key, key === 'weight' ? 'int' : 'string')),
    ...EDGE_KEYS.map((key) => declaration('edge', key, key === 'weight' ? 'int' : 'string')),
    '  <graph edgedefault="directed">',
    ...nodes.map(
      (node) =>
        `    <node id="${escaped(node.id)}">${NODE_KEYS.map((key) => datum('node', key, node[key])).join('')}</node>`,
    ),
    ...edges.map(
      (edge) =>
        `    <edge id="${escaped(edge.id)}" source="${escaped(edge.source)}" target="${escaped(edge.target)}">` +
        `${EDGE_KEYS.map((key) => datum('edge', key, edge[key])).join('')}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function declaration(of: string, key: string, type: string): string {
  return `  <key id="${of}-${key}" for="${of}" attr.name="${key}" attr.type="${type}"/>`;
}

function datum(of: string, key: string, value: string | number): string {
  return value === '' ? '' : `<data key="${of}-${key}">${escaped(String(value))}</data>`;
}

/** Text within XML; letters that no XML may hold are left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') // prettier-ignore
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
