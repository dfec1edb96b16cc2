import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import { sayGraph } from '../../messages/graph.js';
import type { Graph } from './graph.js';
import { shapePath } from './shapes.js';

/** What the shapes and colours of a picture mean, and how many there are of each. */
export function Legend({ graph }: { readonly graph: Graph }): JSX.Element {
  const { nodes, edges, groups } = graph;
  const shown = groups
    .map((group) => ({ ...group, count: nodes.filter((node) => node.group === group.key).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul class="graph__legend" aria-label={sayGraph('legend')}>
      {shown.map(({ key, label, colour, shape, count }) => (
        <li key={key} class="graph__meaning">
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" style={{ fill: `var(${colour})` }}>
            <path d={shapePath(shape, { x: 8, y: 8, radius: 7 })} />
          </svg>
          {label} <span class="graph__count">{formatNumber(count)}</span>
        </li>
      ))}
      {edges.some(({ dashed }) => dashed) && (
        <li class="graph__meaning">
          <svg viewBox="0 0 24 16" width="22" height="14" aria-hidden="true" class="graph__dash">
            <path d="M1 8h22" />
          </svg>
          {sayGraph('dashed')}
        </li>
      )}
    </ul>
  );
}
