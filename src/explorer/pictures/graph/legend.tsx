import type { JSX } from 'preact';
import { sayGraph } from '../../messages/graph.js';
import { Legend, Meaning } from '../legend.js';
import type { Graph } from './graph.js';
import { shapePath } from './shapes.js';

/** What the shapes and colours of a graph mean, and how many there are of each. */
export function GraphLegend({ graph }: { readonly graph: Graph }): JSX.Element {
  const { nodes, edges, groups } = graph;
  const shown = groups
    .map((group) => ({ ...group, count: nodes.filter((node) => node.group === group.key).length }))
    .filter(({ count }) => count > 0);
  return (
    <Legend label={sayGraph('legend')}>
      {shown.map(({ key, label, colour, shape, count }) => (
        <Meaning
          key={key}
          text={label}
          count={count}
          mark={
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" style={{ fill: `var(${colour})` }}>
              <path d={shapePath(shape, { x: 8, y: 8, radius: 7 })} />
            </svg>
          }
        />
      ))}
      {edges.some(({ dashed }) => dashed) && (
        <Meaning
          text={sayGraph('dashed')}
          mark={
            <svg viewBox="0 0 24 16" width="22" height="14" aria-hidden="true" class="graph__dash">
              <path d="M1 8h22" />
            </svg>
          }
        />
      )}
    </Legend>
  );
}
