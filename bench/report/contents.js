import * as compare from '../compare/report.js';
import * as growth from '../growth/report.js';
import { NOTES, phaseTables } from '../phases/report.js';
import { planTable, startTable } from '../schema-growth/report.js';
import { machineLine } from '../shared/machine.js';
import { figure, table } from '../shared/tables.js';
import { quantile } from '../shared/statistics.js';
import { simulationTables } from '../simulate/tables.js';
import { comparedPlots } from './compared.js';
import { goalTable } from './goals.js';
import { growthPlots } from './grown.js';
import { phasePlots, schemaPlots } from './phased.js';

/** @import { Found } from './found.js' */

const SIMULATED = { cores: 4, requests: 20_000, seed: 1 };

/** Pictures by name. @param {Found} found @returns {Record<string, string>} */
export function plotsOf(found) {
  return {
    ...(found.compare === null ? {} : comparedPlots(found.compare)),
    ...(found.growth === null ? {} : growthPlots(found.growth)),
    ...(found.phases === null ? {} : phasePlots(found.phases)),
    ...(found.schema === null ? {} : schemaPlots(found.schema)),
  };
}

/**
 * What makes what stands between the markers of the documents, by name; null of what nothing was measured.
 * @param {Found} found
 * @returns {Record<string, (kept: readonly string[]) => string | null>}
 */
export function blocksOf(found) {
  const { compare: compared, growth: grown, schema } = found;
  const few = compared === null ? 1 : Math.min(...compared.clients);
  const many = compared === null ? 1 : Math.max(...compared.clients);
  return {
    machine: (kept) => machinesOf(found, kept),
    goals: (kept) => goalTable(found, kept),
    questions: () => compared && joined(compare.contestants(compared), compare.questions(compared)),
    values: () => compared && joined(compare.faults(compared)),
    ratios: () => compared && ratiosOf(compared, few === many ? [few] : [few, many]),
    latency: () =>
      compared && joined(shown('latency', 'p99'), compare.latencies(compared, few), compare.latencies(compared, many)),
    throughput: () => compared && joined(compare.rates(compared, few), compare.rates(compared, many)),
    work: () => compared && joined(compare.work(compared, few), compare.work(compared, many)),
    memory: () => compared && joined(compare.memory(compared)),
    effort: () => compared && joined(compare.effort(compared)),
    growth: () => grown && joined(shown('growth'), ...grown.stores.map((store) => growth.latencies(grown, store))),
    starts: () => startupTable(found) || null,
    sizes: () => grown && joined(shown('start-by-size'), growth.starts(grown)),
    schema: () => schema && joined(shown('start-by-types'), startTable(schema), planTable(schema)),
    phases: () => phasesOf(found),
    simulation: () => found.compared && simulationOf(found),
  };
}

/** @param {import('../compare/report.js').Findings} compared @param {readonly number[]} clients */
function ratiosOf(compared, clients) {
  const tables = clients.flatMap((number) => compare.ratios(compared, number));
  return joined(shown('ratio-cypher', 'ratio-neo4j-graphql', 'ratio-apollo'), ...tables);
}

/** @param {Found} found */
function phasesOf({ phases }) {
  if (phases === null) return null;
  const { subjects, questions, profiles } = phases;
  const parts = subjects.flatMap((subject) => [
    `### On ${subject}`,
    shown(`phases-${subject}-first`, `phases-${subject}-hot`),
    phaseTables(profiles, subject, questions),
  ]);
  return joined(...parts, NOTES);
}

/** Of tables, whose headings are put below those of the document. @param {readonly string[]} parts */
function joined(...parts) {
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll(/^## /gm, '### ');
}

/** @param {readonly string[]} names of pictures */
function shown(...names) {
  return names.map((name) => `![${name.replaceAll('-', ' ')}](performance/${name}.svg)`).join('\n\n');
}

/** What was measured on which machine; what was not measured anew keeps its own. @param {Found} found @param {readonly string[]} kept */
function machinesOf({ machines }, kept) {
  const before = kept.flatMap((text) => {
    const [, line = '', files = ''] = /^- (.*) \(([^()]*)\)$/.exec(text) ?? [];
    return files === '' ? [] : files.split(', ').map((file) => [file, line]);
  });
  const now = machines.map(({ file, machine }) => [file, machineLine(machine)]);
  const all = Object.entries(Object.fromEntries([...before, ...now]));
  const different = [...new Set(all.map(([, line]) => line))];
  const filesOn = (/** @type {string} */ line) => all.flatMap(([file, own]) => (own === line ? [file] : []));
  return different.map((line) => `- ${line} (${filesOn(line).join(', ')})`).join('\n');
}

/** @param {Found} found */
function startupTable({ startup }) {
  if (startup === null) return '';
  const rows = /** @type {const} */ (['listening', 'answered']).map((name) => {
    const values = startup.results.map((result) => result[name]);
    return [
      name === 'listening' ? 'to listening' : 'to the first answer',
      ...[0, 0.5, 1].map((share) => figure(quantile(values, share))),
    ];
  });
  return `### The shipped data on the memory store, ${startup.results.length} starts, milliseconds\n\n${table(['', 'least', 'median', 'most'], rows)}`;
}

/** @param {Found} found */
function simulationOf({ compared }) {
  try {
    return simulationTables(compared, SIMULATED).join('\n\n');
  } catch (error) {
    return `Nothing is simulated: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
