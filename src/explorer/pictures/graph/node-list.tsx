import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { sayGraph } from '../../messages/graph.js';
import type { Chosen, Graph } from './graph.js';
import { shapePath } from './shapes.js';

export interface NodeListProps {
  readonly graph: Graph;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The things of a picture by name: whoever cannot point chooses here. One stop of the tabulator; up and down move within it. */
export function NodeList({ graph, chosen, onChoose }: NodeListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const nodes = graph.nodes.toSorted((one, other) => one.label.localeCompare(other.label));
  const current = nodes.find(({ id }) => chosen?.kind === 'node' && chosen.id === id) ?? nodes[0];
  const groups = new Map(graph.groups.map((group) => [group.key, group]));
  return (
    <ul
      class="graph__list"
      ref={list}
      aria-label={sayGraph('list')}
      onKeyDown={(event) => moveWithin(list.current, event)}
    >
      {nodes.map(({ id, label, group }) => {
        const { colour = '--ink-2', shape = 'circle' } = groups.get(group) ?? {};
        return (
          <li key={id}>
            <button
              type="button"
              class="graph__item"
              tabIndex={id === current?.id ? 0 : -1}
              aria-pressed={chosen?.kind === 'node' && chosen.id === id}
              onClick={() => onChoose({ kind: 'node', id })}
            >
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" style={{ fill: `var(${colour})` }}>
                <path d={shapePath(shape, { x: 8, y: 8, radius: 7 })} />
              </svg>
              <bdi>{label}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function moveWithin(list: HTMLUListElement | null, event: KeyboardEvent): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
