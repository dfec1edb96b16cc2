import { keyOf, MOST_GROWTH } from '../growth/report.js';
import { barChart } from './bars.js';
import { panelChart } from './panels.js';

/** @import { Measured } from '../growth/report.js' */

/** Pictures of growth, by file. @param {Measured} measured @returns {Record<string, string>} */
export function growthPlots(measured) {
  return { growth: linesPlot(measured), 'start-by-size': startsPlot(measured) };
}

/** @param {Measured} measured */
function linesPlot({ sizes, stores, questions, latencies }) {
  const panels = questions.map(({ name, flat }) => ({
    label: flat ? name : `${name} ↑`,
    goal: flat ? MOST_GROWTH : null,
    lines: stores.map((store) => {
      const medians = sizes.map((size) => latencies.get(keyOf(store, size, name))?.median ?? NaN);
      return medians.map((median) => median / (medians[0] ?? NaN));
    }),
  }));
  const title = 'What questions cost as the graph grows, in parts of what they cost on the smallest (↑ find more)';
  const description = `${title}: ${panels.map(({ label, lines }) => `${label} ${lines.map((values) => (values.at(-1) ?? NaN).toFixed(2)).join(' and ')}`).join(', ')} on the largest, on ${stores.join(' and ')}`;
  return panelChart({ title, description, sizes, series: stores, panels });
}

/** @param {Measured} measured */
function startsPlot({ sizes, stores, starts }) {
  const bars = stores.flatMap((store) =>
    sizes.map((size) => ({
      label: `${store}, ${size.toLocaleString('en')}`,
      parts: [(starts.get(keyOf(store, size))?.started ?? NaN) / 1000],
    })),
  );
  const title = 'From the start of the process to the first answer';
  return barChart({
    title,
    description: `${title}, by store and size of the graph`,
    unit: 'seconds',
    series: ['by size of the graph'],
    bars,
  });
}
