import { datasetStatistics, readConfiguration, type DatasetStatistics } from '../../app/index.js';
import { printResult } from '../output.js';

/** Prints how much the dataset with its imports holds, and how completely. */
export async function stats(folder: string | undefined, { json }: { readonly json?: boolean }): Promise<void> {
  const configuration = readConfiguration({ DATASET: folder });
  const statistics = datasetStatistics(configuration);
  printResult(json, statistics, described(statistics));
}

function described({
  version,
  entities,
  relations,
  byType,
  byRelation,
  citations,
  coverage,
  orphans,
}: DatasetStatistics): string {
  const sources = Object.entries(citations).map(
    ([source, { byThings, byRelations, withPage, withLines }]) =>
      `  ${count(byThings)} ${count(byRelations)} ${count(withPage)} ${count(withLines)}  ${source}`,
  );
  const fields = Object.entries(coverage).flatMap(([type, own]) =>
    Object.entries(own).map(([field, having]) => `  ${percent(having, byType[type] ?? 0)} ${type}.${field}`),
  );
  return [
    `${entities} things and ${relations} relations, version ${version}`,
    '',
    'things by type',
    ...Object.entries(byType).map(([type, number]) => `  ${count(number)} ${type}`),
    '',
    'relations by name',
    ...Object.entries(byRelation).map(([name, number]) => `  ${count(number)} ${name}`),
    '',
    'citations: by things, by relations, with a page, with lines',
    ...sources,
    '',
    'fields that some have',
    ...fields,
    '',
    `${orphans.length} things stand alone${orphans.length === 0 ? '' : `: ${orphans.join(', ')}`}`,
  ].join('\n');
}

function count(number: number): string {
  return String(number).padStart(7);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(6)}%`;
}
