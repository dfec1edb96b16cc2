import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { sayRoutes } from '../../messages/routes.js';
import { ArcLine } from '../../pictures/world-map/arc-line.js';
import { arcPieces } from '../../pictures/world-map/arc-pieces.js';
import type { MapDrawing } from '../../pictures/world-map/map-drawing.js';
import { arcWidth } from './arc-width.js';
import { arcInWords, type Places } from './in-words.js';
import { lanesOf } from './lanes-of.js';
import type { MapArc } from './map-arc.js';
import { MapTarget } from './map-target.js';
import { isPicked, type Pick } from './picked.js';
import { useRoving } from './use-roving.js';

export interface LayerProps {
  readonly arcs: readonly MapArc[];
  readonly places: Places;
  readonly pick: Pick;
  readonly drawing: MapDrawing;
  readonly onPick: (pick: string) => void;
  readonly onRead: (label: string | null) => void;
}

/** The arcs, those of fewer routes under those of more, and what is chosen over all. */
export function ArcLayer({ arcs, places, pick, drawing, onPick, onRead }: LayerProps): JSX.Element {
  const group = useRef<SVGGElement>(null);
  const keys = useMemo(() => arcs.map(({ key }) => key), [arcs]);
  const lanes = useMemo(() => lanesOf(arcs), [arcs]);
  const roving = useRoving(group, keys);
  const rank = (arc: MapArc): number => (isPicked(arc, pick) ? 1e6 : 0) + arc.weight;
  const inOrder = [...arcs].sort((one, other) => rank(one) - rank(other));
  return (
    <g ref={group} role="group" aria-label={sayRoutes('arcs')} onKeyDown={roving.onKeyDown}>
      {inOrder.map((arc) => {
        const [from, to] = [places.get(arc.from), places.get(arc.to)];
        if (from === undefined || to === undefined) return null;
        const width = arcWidth(arc.weight) * drawing.lines;
        const look = { width, lane: lanes.get(arc.key) ?? 0, see: drawing.see };
        const picked = isPicked(arc, pick);
        return (
          <MapTarget
            key={arc.key}
            name={arc.key}
            label={arcInWords(arc, places)}
            pressed={picked}
            roving={roving}
            onChoose={() => onPick(`${arc.from},${arc.to}`)}
            onRead={onRead}
          >
            <ArcLine
              arc={arc}
              pieces={arcPieces({ from, to }, look)}
              width={width}
              emphasis={picked ? 'picked' : pick.kind === 'nothing' ? 'plain' : 'faint'}
              clip={drawing.clip}
            />
          </MapTarget>
        );
      })}
    </g>
  );
}
