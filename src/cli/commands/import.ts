import { importDataset, readConfiguration } from '../../app/index.js';
import { printResult } from '../output.js';

/** Loads a dataset into Neo4j and removes from it what the dataset no longer has. */
export async function importInto(folder: string | undefined, { json }: { readonly json?: boolean }): Promise<void> {
  const configuration = readConfiguration({ DATASET: folder });
  const counts = await importDataset(configuration);
  const { entities, relations, removed } = counts;
  const text = [
    `${configuration.neo4j?.uri} holds ${entities} entities and ${relations} relations, version ${counts.version}`,
    `${removed.entities} entities and ${removed.relations} relations were removed`,
  ];
  printResult(json, counts, text.join('\n'));
}
