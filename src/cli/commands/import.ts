import { fillNeo4j, importDataset, readConfiguration, type ImportReport } from '../../app/index.js';
import { printResult } from '../output.js';
import { progressLine } from '../progress-line.js';
import { UsageError } from '../usage-error.js';

interface ImportOptions {
  readonly dataset?: string;
  readonly imports?: string;
  readonly name?: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly mapping?: string;
  readonly skipRefused?: boolean;
  readonly json?: boolean;
}

/** Imports a dataset beside the one that is configured; without one, puts all there is into Neo4j. */
export async function importInto(path: string | undefined, options: ImportOptions): Promise<void> {
  const { progress, end } = progressLine();
  const configuration = readConfiguration({ DATASET: options.dataset, IMPORTS: options.imports });
  if (path !== undefined) {
    const { name, mapping, prune = false, dryRun = false, skipRefused = false } = options;
    const request = {
      path,
      prune,
      dryRun,
      skipRefused,
      ...(name === undefined ? {} : { name }),
      ...(mapping === undefined ? {} : { mapping }),
    };
    const report = await importDataset(configuration, request, progress).finally(end);
    printResult(options.json, report, described(report));
    return;
  }
  if (options.name !== undefined || options.prune || options.dryRun) {
    throw new UsageError('Say what is to be imported: a folder or a file');
  }
  const counts = await fillNeo4j(configuration, progress).finally(end);
  const { entities, relations, removed, seconds } = counts;
  const text = [
    `${configuration.neo4j?.uri} holds ${entities} entities and ${relations} relations, version ${counts.version}`,
    `${removed.entities} entities and ${removed.relations} relations were removed; it took ${seconds} s`,
  ];
  printResult(options.json, counts, text.join('\n'));
}

function described({ name, dryRun, records, mapped, graph, neo4j }: ImportReport): string {
  const { added, changed, unchanged, removed: gone, kept } = records;
  return [
    dryRun ? `${name} could be imported; nothing was kept` : `${name} is imported`,
    ...(mapped === null ? [] : mappedLines(mapped)),
    `  ${added} records added, ${changed} changed, ${unchanged} as they were, ${gone} removed, ${kept} no longer there and kept`,
    `  the graph ${dryRun ? 'would hold' : 'holds'} ${graph.entities} entities and ${graph.relations} relations, version ${graph.version}`,
    ...(neo4j === null
      ? []
      : [
          `  Neo4j holds it after ${neo4j.seconds} s; ${neo4j.removed.entities} entities and ${neo4j.removed.relations} relations left it`,
        ]),
  ].join('\n');
}

const MOST_SHOWN = 10;

function mappedLines(mapped: NonNullable<ImportReport['mapped']>): string[] {
  const {
    read,
    mapped: rows,
    passedOver,
    refused,
    leftOut,
    made,
    added,
    matchedBy,
    unknown,
    lost,
    candidates,
  } = mapped;
  const found = Object.entries(matchedBy).map(([by, count]) => `${count} by ${by}`);
  const texts = unknown.map(({ lookup, text, rows: count, ids }) => {
    const meaning = ids.length === 0 ? 'means nothing' : `may mean ${ids.join(' or ')}`;
    return `    "${text}" ${meaning} (${lookup}, ${count} rows)`;
  });
  const alike = candidates.map(({ id, name, like }) => `    ${id} "${name}" is kept apart from ${like.join(', ')}`);
  const less = lost.map(
    ({ text, id, lost: what, rows: count }) => `    "${text}" is told as ${id}: ${what} (${count} rows)`,
  );
  const reasons = countsBy(leftOut.map(({ column, message }) => (column === null ? message : `${column}: ${message}`)));
  return [
    `  ${read} rows read: ${rows} mapped, ${passedOver} passed over, ${leftOut.length} left out, ${refused.length} refused`,
    `  ${made} things made, ${added} added to; texts found: ${found.join(', ') || 'none'}`,
    ...shown(
      'reasons for which rows or cells are left out',
      reasons.map(([reason, count]) => `    ${reason} (${count} times)`),
    ),
    ...shown('texts that no lookup knows', texts),
    ...shown('terms for which something stands that says less', less),
    ...shown('names that are only similar to those of things that are there', alike),
  ];
}

/** How often each text comes, the most frequent first. */
function countsBy(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function shown(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST_SHOWN ? [`    and ${lines.length - MOST_SHOWN} more; --json lists all`] : [];
  return [`  ${lines.length} ${title}:`, ...lines.slice(0, MOST_SHOWN), ...more];
}
