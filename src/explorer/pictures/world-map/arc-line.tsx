import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import type { ArcPath } from './arc-path.js';
import './arc-line.css';

/** How an arc is drawn: by how surely somebody went that way. */
export type ArcKind = 'observed' | 'reported' | 'alleged' | 'planned';

/** What can be seen of an arc. */
export interface DrawnArc {
  readonly kind: ArcKind;
  /** Written at the arc where it is more than one. */
  readonly weight: number;
  /** Whether a source says that it is not so. */
  readonly denied: boolean;
  /** Whether it is not certain for the date that was asked for. */
  readonly uncertain: boolean;
}

export interface ArcLineProps {
  readonly arc: DrawnArc;
  readonly pieces: readonly ArcPath[];
  readonly width: number;
  /** Whether it is in the middle of the attention, aside of it, or neither. */
  readonly emphasis: 'picked' | 'faint' | 'plain';
  readonly clip: string;
}

/** An arc with its head, its number, and the cross of what is denied. The kind can be told by dash and head without the colour. */
export function ArcLine({ arc, pieces, width, emphasis, clip }: ArcLineProps): JSX.Element {
  const classes = ['map-arc', `map-arc--${arc.kind}`, `map-arc--${emphasis}`];
  if (arc.uncertain) classes.push('map-arc--uncertain');
  return (
    <g class={classes.join(' ')} clip-path={pieces.length > 1 ? clip : undefined}>
      {pieces.map(({ line, head }, index) => (
        <g key={index}>
          <path class="map-arc__reach" d={line} />
          <path class="map-arc__line" d={line} style={{ strokeWidth: `${width.toFixed(2)}px` }} />
          <path class="map-arc__head" d={head} />
        </g>
      ))}
      {pieces.map(({ middle: { x, y } }, index) => (
        <g key={index} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          {arc.denied && <path class="map-arc__cross" d="M-5-5L5 5M-5 5L5-5" />}
          {arc.weight > 1 && <Weight weight={arc.weight} below={arc.denied} />}
        </g>
      ))}
    </g>
  );
}

function Weight({ weight, below }: { readonly weight: number; readonly below: boolean }): JSX.Element {
  const text = formatNumber(weight);
  const half = 5 + text.length * 3.4;
  return (
    <g class="map-arc__weight" transform={below ? 'translate(0 14)' : undefined}>
      <rect x={-half} y="-8" width={half * 2} height="16" rx="8" />
      <text y="4" text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
