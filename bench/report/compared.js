import { GOALS, judged, MOST_P99 } from '../compare/goals.js';
import { seriesOf } from '../compare/report.js';
import { barChart } from './bars.js';
import { dotChart } from './dots.js';

/** @import { Goal } from '../compare/goals.js' */
/** @import { Findings } from '../compare/report.js' */

/** Pictures of a comparison, by file. @param {Findings} findings @returns {Record<string, string>} */
export function comparedPlots(findings) {
  const { clients } = findings;
  const [few = 1] = clients;
  const many = Math.max(...clients);
  const [toCypher, , toGenerated, toLoader] = GOALS;
  return {
    'ratio-cypher': ratioPlot(findings, toCypher, few, 'Latency on Neo4j in parts of that of Cypher by hand'),
    'ratio-neo4j-graphql': ratioPlot(
      findings,
      toGenerated,
      many,
      'Operations a second in parts of those of @neo4j/graphql',
    ),
    'ratio-apollo': ratioPlot(
      findings,
      toLoader,
      many,
      'Operations a second from memory in parts of those of Apollo with DataLoader',
    ),
    latency: latencyPlot(findings, few),
    p99: p99Plot(findings, many),
  };
}

/** @param {Findings} findings @param {Goal | undefined} goal @param {number} clients @param {string} title */
function ratioPlot(findings, goal, clients, title) {
  if (goal === undefined) throw new TypeError('There is no such goal');
  const bars = findings.questions.map((question) => {
    const found = judged(goal, question, seriesOf(findings, clients, question.name), findings.mostSpread);
    return { label: question.name, parts: ['ratio' in found ? found.ratio : NaN], mark: goal.wanted(question) };
  });
  const wanted = `${goal.isMost ? 'at most' : 'at least'} what the mark says`;
  const description = `${goal.title} by question with ${clients} at a time, ${wanted}: ${told(bars)}`;
  return barChart({ title, description, unit: 'ratio', series: [`${goal.title}; wanted: ${wanted}`], bars });
}

/** @param {readonly { label: string, parts: readonly number[] }[]} bars */
function told(bars) {
  return bars
    .map(({ label, parts: [ratio = NaN] }) => `${label} ${Number.isFinite(ratio) ? ratio.toFixed(2) : 'none'}`)
    .join(', ');
}

/** @param {Findings} findings @param {number} clients */
function latencyPlot(findings, clients) {
  const series = findings.contestants.filter(({ missing }) => missing === null).map(({ name }) => name);
  const rows = findings.questions.map(({ name: label }) => {
    const one = seriesOf(findings, clients, label);
    return { label, values: series.map((name) => one(name)?.latencies.median ?? NaN) };
  });
  const title = `Median latency by question and contestant, ${clients} at a time`;
  return dotChart({
    title,
    description: `${title}, in milliseconds, on a scale of powers`,
    unit: 'milliseconds',
    series,
    rows,
  });
}

/** @param {Findings} findings @param {number} clients */
function p99Plot(findings, clients) {
  const bars = findings.questions.map(({ name: label }) => ({
    label,
    parts: [seriesOf(findings, clients, label)(MOST_P99.contestant)?.latencies.p99 ?? NaN],
    mark: MOST_P99.milliseconds,
  }));
  const title = `99th percentile of whole requests on the memory store, ${clients} at a time`;
  return barChart({
    title,
    description: `${title}: ${told(bars)}`,
    unit: 'milliseconds',
    series: ['wanted: under the mark'],
    bars,
  });
}
