import { dot, legend, line, picture, text } from './svg.js';
import { powers, told } from './scale.js';

const WIDTH = 760;
const LEFT = 150;
const RIGHT = 30;
const ROW = 24;
const TOP = 66;

/**
 * Rows of dots on a scale of powers, one dot a series; what was not measured has none.
 * @param {{ title: string, description: string, unit: string, series: readonly string[], rows: readonly { label: string, values: readonly number[] }[] }} chart
 */
export function dotChart({ title, description, unit, series, rows }) {
  const all = rows.flatMap(({ values }) => values).filter((value) => value > 0);
  const [least, most] = all.length === 0 ? [1, 10] : [Math.min(...all) / 1.2, Math.max(...all) * 1.2];
  const x = (/** @type {number} */ value) =>
    LEFT + (Math.log(value / least) / Math.log(most / least)) * (WIDTH - LEFT - RIGHT);
  const bottom = TOP + rows.length * ROW;
  const rules = powers(least, most).flatMap((step) => [
    line(x(step), TOP - 8, x(step), bottom),
    text(x(step), bottom + 16, told(step), 'middle'),
  ]);
  const dots = rows.flatMap(({ label, values }, index) => {
    const y = TOP + index * ROW + ROW / 2;
    const marks = values.map((value, colour) => (value > 0 ? dot(x(value), y, colour) : ''));
    return [text(LEFT - 10, y + 4, label, 'end'), line(LEFT, y, WIDTH - RIGHT, y), ...marks.filter(Boolean)];
  });
  return picture({ title, description, width: WIDTH, height: bottom + 44 }, [
    ...legend(series, 44),
    ...rules,
    ...dots,
    text(WIDTH - 12, bottom + 36, unit, 'end'),
  ]);
}
