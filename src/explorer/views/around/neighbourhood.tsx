import type { JSX, RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { sayPart } from '../../messages/index.js';
import { sayAround } from '../../messages/around.js';
import { Copy } from '../../parts/copy.js';
import { usePictureNote } from '../../parts/use-picture-note.js';
import {
  GraphPicture,
  NodeList,
  SaveGraph,
  type Chosen,
  type Graph,
  type GraphDrawing,
} from '../../pictures/graph/index.js';
import { aroundExport } from './around-export.js';
import { aroundGraph } from './around-graph.js';
import { AroundTables } from './around-tables.js';
import { Cut } from './cut.js';
import { Details } from './details.js';
import { Filters } from './filters.js';
import type { NeighbourhoodProps } from './neighbourhood-props.js';
import { readPins, withPin } from './pins.js';
import { shownOf, type Shown } from './shown.js';

/** The picture, what is said of the chosen thing, and the same as tables. */
export function Neighbourhood(props: NeighbourhoodProps): JSX.Element {
  const { start, found, state, change } = props;
  const { grown, hidden, type, relation } = state;
  const key = JSON.stringify([grown, hidden, type, relation]);
  const shown = useMemo(
    () => shownOf(found, { roots: [start, ...grown], hidden, type, relation }),
    [found, start, key],
  );
  return (
    <div class="around">
      <div class="around__head">
        <p class="around__counts" role="status">
          {shown.edges.length === 0
            ? sayAround('alone')
            : sayAround('counts', { nodes: shown.nodes.length, edges: shown.edges.length })}
        </p>
        <Filters found={found} state={state} change={change} />
      </div>
      <Cut found={found} state={state} change={change} />
      <Panes {...props} shown={shown} />
      <AroundTables shown={shown} state={state} change={change} />
    </div>
  );
}

function Panes(props: NeighbourhoodProps & { readonly shown: Shown }): JSX.Element {
  const { start, shown, state, change } = props;
  const drawing = useRef<GraphDrawing>(null);
  const { grown, pins } = state;
  const key = JSON.stringify([grown, pins]);
  const graph = useMemo(() => aroundGraph(shown, { start, grown, pins: readPins(pins) }), [shown, start, key]);
  const name = shown.nodes.find(({ entity }) => entity.id === start)?.entity.name ?? start;
  const chosen = chosenIn(state.chosen);
  const choose = (one: Chosen | null): void => change({ chosen: one?.id ?? '' }, 'replace');
  const grow = (id: string): void => {
    if (id !== start && !grown.includes(id)) change({ grown: [...grown, id], chosen: id });
  };
  return (
    <div class="around__panes">
      <GraphPicture
        name={sayAround('picture', { name })}
        graph={graph}
        chosen={chosen}
        drawing={drawing}
        onChoose={choose}
        onGrow={grow}
        onPin={(id, position) => change({ pins: withPin(pins, id, position) }, 'replace')}
      >
        <Keeping shown={shown} name={name} graph={graph} drawing={drawing} />
      </GraphPicture>
      <div class="around__side">
        <Details {...props} chosen={chosen} drawing={drawing} grow={grow} />
        <NodeList graph={graph} chosen={chosen} onChoose={choose} />
      </div>
    </div>
  );
}

interface KeepingProps {
  readonly shown: Shown;
  readonly name: string;
  readonly graph: Graph;
  readonly drawing: RefObject<GraphDrawing>;
}

function Keeping({ shown, name, graph, drawing }: KeepingProps): JSX.Element {
  return (
    <>
      <SaveGraph
        title={sayAround('title', { name })}
        note={usePictureNote()}
        graph={graph}
        drawing={drawing}
        exported={() => aroundExport(shown)}
      />
      <Copy text={location.href} label={sayPart('copyLink')} />
    </>
  );
}

/** What is chosen, from the URL: the two ends of a line, or a thing. */
function chosenIn(text: string): Chosen | null {
  return text === '' ? null : { kind: text.includes(' ') ? 'edge' : 'node', id: text };
}
