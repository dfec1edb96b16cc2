import type Sigma from 'sigma';
import type { Chosen, Position } from './graph.js';

export interface PointerListener {
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly onGrow: (id: string) => void;
  readonly onPin: (id: string, position: Position) => void;
  readonly onHover: (id: string | null) => void;
  /** Told where a thing is dragged, and how many pixels from where it was taken. */
  readonly onDrag: (id: string, position: Position, by: Position) => void;
  readonly onDragStart: () => void;
}

/** Tells what the pointer does: a click chooses, a double click grows, and what is dragged is pinned where it is let go. */
export function followPointer(sigma: Sigma, listener: PointerListener): void {
  sigma.on('clickNode', ({ node }) => listener.onChoose({ kind: 'node', id: node }));
  sigma.on('clickEdge', ({ edge }) => listener.onChoose({ kind: 'edge', id: edge }));
  sigma.on('clickStage', () => listener.onChoose(null));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    listener.onGrow(node);
  });
  sigma.on('enterNode', ({ node }) => listener.onHover(node));
  sigma.on('leaveNode', () => listener.onHover(null));
  followDrag(sigma, listener);
}

/** Pixels that a hand may shake without dragging. */
const SHAKE = 4;

function followDrag(sigma: Sigma, { onDrag, onDragStart, onPin }: PointerListener): void {
  let held: { readonly node: string; readonly from: Position; place: Position | null } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    held = { node, from: { x: event.x, y: event.y }, place: null };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    preventSigmaDefault();
    const by = { x: event.x - held.from.x, y: event.y - held.from.y };
    if (held.place === null && Math.hypot(by.x, by.y) < SHAKE) return;
    if (held.place === null) {
      onDragStart();
      // What is dragged out must not make all else smaller meanwhile.
      if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    }
    const place = sigma.viewportToGraph(event);
    held.place = place;
    onDrag(held.node, place, by);
  });
  const letGo = (): void => {
    if (held?.place != null) {
      sigma.getGraph().mergeNodeAttributes(held.node, held.place);
      onPin(held.node, held.place);
      sigma.setCustomBBox(null);
    }
    held = null;
  };
  sigma.on('upNode', letGo);
  sigma.on('upStage', letGo);
}
