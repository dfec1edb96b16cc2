import { bar, legend, line, picture, text } from './svg.js';
import { steps, told } from './scale.js';

/**
 * A bar, of one part or of several.
 * @typedef {object} Bar
 * @property {string} label
 * @property {readonly number[]} parts one a series
 * @property {number | null} [mark] where something is wanted
 */

const WIDTH = 760;
const LEFT = 190;
const RIGHT = 70;
const ROW = 22;
const TOP = 62;

/**
 * Lying bars, one below the other; parts stand side by side in a bar, and marks show what is wanted.
 * @param {{ title: string, description: string, unit: string, series: readonly string[], bars: readonly Bar[] }} chart
 */
export function barChart({ title, description, unit, series, bars }) {
  const whole = bars.map(({ parts }) => sum(parts));
  const most =
    Math.max(...bars.map(({ mark }) => mark ?? 0), ...whole.filter(Number.isFinite), Number.MIN_VALUE) * 1.05;
  const x = (/** @type {number} */ value) => LEFT + (value / most) * (WIDTH - LEFT - RIGHT);
  const height = TOP + bars.length * ROW + 48;
  const bottom = TOP + bars.length * ROW;
  const rules = steps(most).flatMap((step) => [
    line(x(step), TOP - 6, x(step), bottom),
    text(x(step), bottom + 16, told(step), 'middle'),
  ]);
  const rows = bars.flatMap((one, index) => row(one, TOP + index * ROW, x));
  const names = series.length > 1 ? legend(series, 44) : [text(12, 44, series[0] ?? '')];
  return picture({ title, description, width: WIDTH, height }, [
    ...names,
    ...rules,
    ...rows,
    text(WIDTH - 12, bottom + 36, unit, 'end'),
  ]);
}

/** @param {Bar} one @param {number} y @param {(value: number) => number} x */
function row({ label, parts, mark = null }, y, x) {
  let reached = 0;
  const bars = parts.map((part, colour) => {
    const begun = reached;
    reached += Number.isFinite(part) ? part : 0;
    return bar(x(begun), y + 2, x(reached) - x(begun), ROW - 8, colour);
  });
  const whole = sum(parts);
  return [
    text(LEFT - 8, y + 13, label, 'end'),
    ...bars,
    text(x(reached) + 6, y + 13, Number.isFinite(whole) ? told(whole) : 'none'),
    ...(mark === null ? [] : [line(x(mark), y - 1, x(mark), y + ROW - 5, 'mark')]),
  ];
}

/** @param {readonly number[]} parts */
function sum(parts) {
  return parts.reduce((all, part) => all + part, 0);
}
