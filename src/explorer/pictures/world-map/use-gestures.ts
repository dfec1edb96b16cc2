import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from './projected.js';
import type { MapControl } from './use-map-view.js';

/** Pixels that a hand may tremble in a click. */
const TREMBLE = 4;

/** Moves and enlarges the map by mouse, pen and fingers: by dragging, pinching, and the wheel. */
export function useGestures(element: RefObject<HTMLElement>, control: MapControl): void {
  // The listeners live as long as the element; what they call is of the last drawing.
  const latest = useRef(control);
  latest.current = control;
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const stops = [listenToHands(current, latest), listenToWheel(current, latest)];
    return () => stops.forEach((stop) => stop());
  }, [element]);
}

type Latest = RefObject<MapControl> & { readonly current: MapControl };

function listenToHands(element: HTMLElement, latest: Latest): () => void {
  const down = new Map<number, Point>();
  let travelled = 0;
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, pointIn(element, event));
  };
  const onMove = (event: PointerEvent): void => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const now = pointIn(element, event);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelled <= TREMBLE) return;
    // From here on it is no click: the map keeps the pointer, and nothing under it is chosen.
    element.setPointerCapture(event.pointerId);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    const share = other === undefined ? 1 : 0.5;
    latest.current.move({ x: (now.x - before.x) * share, y: (now.y - before.y) * share });
    if (other !== undefined) pinch(latest.current, before, now, other);
  };
  const onUp = (event: PointerEvent): void => {
    down.delete(event.pointerId);
  };
  return listen(element, {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
  });
}

function pinch(control: MapControl, before: Point, now: Point, other: Point): void {
  const factor = distance(now, other) / Math.max(distance(before, other), 1);
  control.zoom(factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
}

/** The wheel belongs to the page until the map has the focus, or a key says that it is meant. */
function listenToWheel(element: HTMLElement, latest: Latest): () => void {
  const onWheel = (event: WheelEvent): void => {
    const meant = event.ctrlKey || event.metaKey || element.contains(document.activeElement);
    if (!meant) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    latest.current.zoom(2 ** ((-event.deltaY * lines) / (event.ctrlKey ? 120 : 320)), pointIn(element, event));
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}

type PointerListeners = Readonly<Record<string, (event: PointerEvent) => void>>;

function listen(element: HTMLElement, listeners: PointerListeners): () => void {
  const all = Object.entries(listeners) as [keyof HTMLElementEventMap & `pointer${string}`, (event: Event) => void][];
  for (const [name, listener] of all) element.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of all) element.removeEventListener(name, listener);
  };
}

function pointIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
