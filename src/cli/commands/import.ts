import { fillNeo4j, importDataset, readConfiguration, type ImportReport } from '../../app/index.js';
import { printResult } from '../output.js';
import { UsageError } from '../usage-error.js';

interface ImportOptions {
  readonly dataset?: string;
  readonly imports?: string;
  readonly name?: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Imports a dataset beside the one that is configured; without one, puts all there is into Neo4j. */
export async function importInto(path: string | undefined, options: ImportOptions): Promise<void> {
  const configuration = readConfiguration({ DATASET: options.dataset, IMPORTS: options.imports });
  if (path !== undefined) {
    const { name, prune = false, dryRun = false } = options;
    const report = await importDataset(configuration, { path, prune, dryRun, ...(name === undefined ? {} : { name }) });
    printResult(options.json, report, described(report));
    return;
  }
  if (options.name !== undefined || options.prune || options.dryRun) {
    throw new UsageError('Say what is to be imported: a folder or a file');
  }
  const counts = await fillNeo4j(configuration);
  const { entities, relations, removed } = counts;
  const text = [
    `${configuration.neo4j?.uri} holds ${entities} entities and ${relations} relations, version ${counts.version}`,
    `${removed.entities} entities and ${removed.relations} relations were removed`,
  ];
  printResult(options.json, counts, text.join('\n'));
}

function described({ name, dryRun, records, graph, removed }: ImportReport): string {
  const { added, changed, unchanged, removed: gone, kept } = records;
  return [
    dryRun ? `${name} could be imported; nothing was kept` : `${name} is imported`,
    `  ${added} records added, ${changed} changed, ${unchanged} as they were, ${gone} removed, ${kept} no longer there and kept`,
    `  the graph ${dryRun ? 'would hold' : 'holds'} ${graph.entities} entities and ${graph.relations} relations, version ${graph.version}`,
    ...(removed === null
      ? []
      : [`  Neo4j holds it; ${removed.entities} entities and ${removed.relations} relations left it`]),
  ].join('\n');
}
