import { dot, legend, line, path, picture, text } from './svg.js';
import { steps, told } from './scale.js';

const COLUMNS = 5;
const PANEL = { width: 150, height: 120, left: 34, top: 26, bottom: 22 };
const TOP = 60;

/**
 * Small pictures side by side, one a question: a line for each series over sizes, in parts of what the smallest took.
 * @param {{ title: string, description: string, sizes: readonly number[], series: readonly string[], panels: readonly { label: string, lines: readonly (readonly number[])[], goal: number | null }[] }} chart
 */
export function panelChart({ title, description, sizes, series, panels }) {
  const height = TOP + Math.ceil(panels.length / COLUMNS) * (PANEL.height + 24) + 8;
  const parts = panels.flatMap((panel, index) =>
    panelParts(
      panel,
      sizes,
      12 + (index % COLUMNS) * PANEL.width,
      TOP + Math.floor(index / COLUMNS) * (PANEL.height + 24),
    ),
  );
  const frame = { title, description, width: 24 + COLUMNS * PANEL.width, height };
  return picture(frame, [...legend(series, 44), ...parts]);
}

/**
 * @param {{ label: string, lines: readonly (readonly number[])[], goal: number | null }} panel
 * @param {readonly number[]} sizes
 * @param {number} left
 * @param {number} top
 */
function panelParts({ label, lines, goal }, sizes, left, top) {
  const most = Math.max(2, ...lines.flat().filter(Number.isFinite)) * 1.05;
  const [x0, x1] = [left + PANEL.left, left + PANEL.width - 12];
  const [y0, y1] = [top + PANEL.height - PANEL.bottom, top + PANEL.top];
  const x = (/** @type {number} */ index) => x0 + (index / Math.max(1, sizes.length - 1)) * (x1 - x0);
  const y = (/** @type {number} */ value) => y0 - (value / most) * (y0 - y1);
  const rules = steps(most).flatMap((step) => [
    line(x0, y(step), x1, y(step)),
    text(x0 - 4, y(step) + 4, told(step), 'end'),
  ]);
  const drawn = lines.flatMap((values, colour) => {
    const points = values.flatMap((value, index) =>
      Number.isFinite(value) ? [/** @type {const} */ ([x(index), y(value)])] : [],
    );
    return [path(points, colour), ...points.map(([px, py]) => dot(px, py, colour))];
  });
  const names = sizes.map((size, index) => text(x(index), y0 + 16, short(size), 'middle'));
  const wanted = goal === null ? [] : [line(x0, y(goal), x1, y(goal), 'mark')];
  return [text(left + 4, top + 14, label), ...rules, ...wanted, ...drawn, ...names];
}

/** @param {number} size */
function short(size) {
  if (size >= 1e6) return `${size / 1e6}M`;
  return size >= 1000 ? `${size / 1000}k` : String(size);
}
