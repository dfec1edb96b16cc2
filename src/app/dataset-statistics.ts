import { citationsBySource, type CitationCounts, type DatasetCounts } from '../dataset/index.js';
import { loadOntology, type Ontology } from '../ontology/index.js';
import type { EntityRecord } from '../store/index.js';
import { readAll, type Folders } from './datasets.js';

/** How much a dataset with its imports holds, and how completely. */
export interface DatasetStatistics extends DatasetCounts {
  /** Number of relations by name. */
  readonly byRelation: Readonly<Record<string, number>>;
  /** By source: how often it is cited, by things and by relations, and how often with a page or lines. */
  readonly citations: Readonly<Record<string, CitationCounts>>;
  /** By type, then by field: how many things have a value. Fields that all or none have are left out. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Things that nothing leads to and that no citation names. */
  readonly orphans: readonly string[];
}

/** Counts what is there. Throws `DatasetError` where it is invalid. */
export function datasetStatistics(folders: Folders): DatasetStatistics {
  const ontology = loadOntology(folders.schema);
  const dataset = readAll(folders, ontology);
  const orphans = dataset.remarks().filter(({ code }) => code === 'ORPHAN');
  return {
    ...dataset.counts,
    byRelation: counted(dataset.relations.map(({ type }) => type)),
    citations: Object.fromEntries(citationsBySource(dataset)),
    coverage: coverageOf(ontology, dataset.entities),
    orphans: orphans.flatMap(({ record }) => record ?? []).sort(),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function coverageOf(ontology: Ontology, entities: readonly EntityRecord[]): Record<string, Record<string, number>> {
  const all = counted(entities.map(({ type }) => type));
  const coverage: Record<string, Record<string, number>> = {};
  for (const [type, count] of Object.entries(all)) {
    const own = entities.filter((entity) => entity.type === type);
    const fields = [...(ontology.entities.get(type)?.fields.keys() ?? [])]
      .map((field) => [field, own.filter(({ fields: values }) => field in values).length] as const)
      .filter(([, having]) => having > 0 && having < count);
    coverage[type] = Object.fromEntries(fields);
  }
  return coverage;
}
