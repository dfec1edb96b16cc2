import type { JSX } from 'preact';
import { formatNumber } from '../messages/index.js';
import './column-chart.css';

export interface ColumnChartProps {
  /** What is drawn, for whoever cannot see it; the numbers are in a table beside it. */
  readonly label: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

const HEIGHT = 150;
const COLUMN = 40;
const TOP = 22;
const BOTTOM = 22;

/** Columns over years, from zero: a year without a figure leaves a gap and no column. */
export function ColumnChart({ label, points }: ColumnChartProps): JSX.Element {
  const years = points.map(({ year }) => year);
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  const most = Math.max(...points.map(({ value }) => value), 1);
  const width = span * COLUMN;
  const floor = HEIGHT - BOTTOM;
  return (
    <svg
      class="column-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <line class="column-chart__floor" x1="0" x2={width} y1={floor} y2={floor} />
      {Array.from({ length: span }, (_, index) => (
        <text key={index} class="column-chart__year" x={(index + 0.5) * COLUMN} y={HEIGHT - 6}>
          {first + index}
        </text>
      ))}
      {points.map(({ year, value }) => {
        const height = (Math.max(value, 0) / most) * (floor - TOP);
        const middle = (year - first + 0.5) * COLUMN;
        return (
          <g key={year}>
            <rect class="column-chart__column" x={middle - 11} y={floor - height} width="22" height={height} />
            <text class="column-chart__value" x={middle} y={floor - height - 5}>
              {formatNumber(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
