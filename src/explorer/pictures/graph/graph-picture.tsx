import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sayGraph } from '../../messages/graph.js';
import { onThemeChange } from './colours.js';
import { GraphDrawing } from './drawing.js';
import { endsOf } from './edge-id.js';
import { neighboursOf, type Chosen, type Graph, type Position } from './graph.js';
import { hasWebgl } from './has-webgl.js';
import { GraphLegend } from './legend.js';
import { isArrowKey, toward } from './toward.js';
import './graph-picture.css';

export interface GraphPictureProps {
  /** What the picture shows, in a few words. */
  readonly name: string;
  readonly graph: Graph;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
  /** Loads the neighbours of a thing. */
  readonly onGrow?: (id: string) => void;
  readonly onPin?: (id: string, position: Position) => void;
  /** Where the drawing is put, for whoever saves it. */
  readonly drawing: RefObject<GraphDrawing>;
  /** More buttons beside those for zooming. */
  readonly children?: ComponentChildren;
}

/** From so many lines on they are drawn thin, and the picture slides as it is while somebody pans. */
const LARGE = 3000;

/** A graph drawn with WebGL. Whoever shows it shows a table of the same beside it. */
export function GraphPicture(props: GraphPictureProps): JSX.Element {
  const { name, graph, chosen, onGrow, drawing, children } = props;
  const able = useMemo(hasWebgl, []);
  const [lost, setLost] = useState(false);
  const stage = useDrawing(props, able && !lost, () => setLost(true));
  if (!able) return <p class="graph__none">{sayGraph('none')}</p>;
  if (lost)
    return (
      <div class="graph__none" role="alert">
        <p>{sayGraph('lost')}</p>
        <button type="button" class="button" onClick={() => setLost(false)}>
          {sayGraph('redraw')}
        </button>
      </div>
    );
  return (
    <div class="graph">
      <div
        class="graph__stage"
        ref={stage}
        tabIndex={0}
        role="application"
        aria-roledescription={sayGraph('role')}
        aria-label={`${name}. ${sayGraph(onGrow === undefined ? 'help' : 'helpGrow')}`}
        onKeyDown={(event) => onKey(event, props)}
      />
      <div class="graph__bar">
        <ZoomButtons drawing={drawing} />
        {children}
      </div>
      <p class="unseen" role="status">
        {chosen === null ? '' : chosenInWords(chosen, graph)}
      </p>
      <GraphLegend graph={graph} />
      <p class="note">{sayGraph(onGrow === undefined ? 'help' : 'helpGrow')}</p>
    </div>
  );
}

function ZoomButtons({ drawing }: Pick<GraphPictureProps, 'drawing'>): JSX.Element {
  const zoom = (factor: number) => (): void => drawing.current?.zoom(factor);
  return (
    <>
      <button type="button" class="button" onClick={zoom(1.5)} aria-label={sayGraph('zoomIn')}>
        +
      </button>
      <button type="button" class="button" onClick={zoom(1 / 1.5)} aria-label={sayGraph('zoomOut')}>
        −
      </button>
      <button type="button" class="button" onClick={() => drawing.current?.fit()}>
        {sayGraph('fit')}
      </button>
    </>
  );
}

/** Keeps a drawing of the graph in an element. */
function useDrawing(props: GraphPictureProps, able: boolean, onLost: () => void): RefObject<HTMLDivElement> {
  const { graph, chosen, drawing } = props;
  const stage = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const large = graph.edges.length > LARGE;
  useEffect(() => {
    if (stage.current === null || !able) return;
    const started = new GraphDrawing(stage.current, {
      large,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onChoose: (one) => latest.current.onChoose(one),
      onGrow: (id) => latest.current.onGrow?.(id),
      onPin: (id, position) => latest.current.onPin?.(id, position),
      onLost,
    });
    drawing.current = started;
    const stop = onThemeChange(() => started.recolour());
    return () => {
      stop();
      started.end();
      drawing.current = null;
    };
  }, [able, large]);
  useEffect(() => drawing.current?.show(graph), [graph, large, able]);
  useEffect(() => drawing.current?.choose(chosen), [chosen?.kind, chosen?.id, graph, large, able]);
  return stage;
}

function onKey(event: KeyboardEvent, { graph, chosen, onChoose, onGrow, drawing }: GraphPictureProps): void {
  const node = chosen?.kind === 'node' ? chosen.id : null;
  const { key } = event;
  if (isArrowKey(key)) {
    const places = drawing.current?.positions() ?? new Map<string, Position>();
    const next = node === null ? graph.nodes[0]?.id : toward(key, node, neighboursOf(node, graph.edges), places);
    if (next !== undefined) onChoose({ kind: 'node', id: next });
  } else if (key === 'Enter' && node !== null) onGrow?.(node);
  else if (key === 'Escape') onChoose(null);
  else if (key === '+' || key === '=') drawing.current?.zoom(1.5);
  else if (key === '-') drawing.current?.zoom(1 / 1.5);
  else if (key === '0') drawing.current?.fit();
  else return;
  event.preventDefault();
}

function chosenInWords(chosen: Chosen, { nodes, edges }: Graph): string {
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.label ?? '';
  if (chosen.kind === 'node')
    return sayGraph('chosenNode', { name: nameOf(chosen.id), count: neighboursOf(chosen.id, edges).length });
  const [one, other] = endsOf(chosen.id);
  return sayGraph('chosenEdge', { one: nameOf(one), other: nameOf(other) });
}
