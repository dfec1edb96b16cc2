import { readDataset, type Dataset } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import type { Configuration } from './config.js';

/** What a valid dataset holds. */
export interface DatasetCounts {
  /** Names the content: the same for the same records. */
  readonly version: string;
  readonly entities: number;
  readonly relations: number;
  /** Number of entities by type, ordered by name. */
  readonly byType: Readonly<Record<string, number>>;
}

/** Reads and validates a dataset and loads it nowhere. Throws `DatasetError` with every problem. */
export function checkDataset({ schema, dataset }: Pick<Configuration, 'schema' | 'dataset'>): DatasetCounts {
  return countsOf(readDataset(dataset, loadOntology(schema)));
}

export function countsOf({ entities, relations, version }: Dataset): DatasetCounts {
  const byType: Record<string, number> = {};
  for (const type of entities.map((entity) => entity.type).sort()) byType[type] = (byType[type] ?? 0) + 1;
  return { version, entities: entities.length, relations: relations.length, byType };
}
