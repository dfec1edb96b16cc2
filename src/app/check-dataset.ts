import { countsBySource, type Dataset, type DatasetProblem } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import { readAll, type Folders } from './datasets.js';

/** What a valid dataset holds. */
export interface DatasetCounts {
  /** Names the content: the same for the same records. */
  readonly version: string;
  readonly entities: number;
  readonly relations: number;
  /** Number of entities by type, ordered by name. */
  readonly byType: Readonly<Record<string, number>>;
  /** Number of entities that cite each source, ordered by its id. */
  readonly bySource: Readonly<Record<string, number>>;
}

export interface CheckedDataset extends DatasetCounts {
  /** What is not wrong and ought to be looked at. */
  readonly remarks: readonly DatasetProblem[];
}

/** Reads and validates a dataset with its imports and loads it nowhere. Throws `DatasetError` with every problem. */
export function checkDataset(folders: Folders): CheckedDataset {
  const read = readAll(folders, loadOntology(folders.schema));
  return { ...countsOf(read), remarks: read.remarks() };
}

export function countsOf({
  entities,
  relations,
  version,
}: Pick<Dataset, 'entities' | 'relations' | 'version'>): DatasetCounts {
  const byType: Record<string, number> = {};
  for (const type of entities.map((entity) => entity.type).sort()) byType[type] = (byType[type] ?? 0) + 1;
  const sources = [...countsBySource({ entities, relations })].sort(([a], [b]) => (a < b ? -1 : 1));
  const bySource = Object.fromEntries(sources.map(([source, counts]) => [source, counts.get('things') ?? 0]));
  return { version, entities: entities.length, relations: relations.length, byType, bySource };
}
