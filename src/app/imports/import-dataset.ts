import type { GivenDataset, GivenRecord } from '../../dataset/index.js';
import type { Candidate, MappedCounts } from '../../mapping/index.js';
import { loadOntology } from '../../ontology/index.js';
import type { Configuration } from '../config.js';
import { ImportError } from '../errors.js';
import { unobserved, type Progress } from '../progress.js';
import { importedFile, textOf, withFolderLocked } from './folder.js';
import { takeIn, type IntakeRequest } from './intake.js';
import { keepImported, type Kept } from './keep.js';
import { mergedRecords, type MergeCounts } from './merged-records.js';

/** What is to be imported, and how. */
export interface ImportRequest extends IntakeRequest {
  /** Whether what an earlier import of that name had, and this one has not, is removed. */
  readonly prune: boolean;
  /** Whether all is checked and nothing kept. */
  readonly dryRun: boolean;
}

/** What an import did, or would do. */
export interface ImportReport extends Kept {
  readonly name: string;
  readonly dryRun: boolean;
  readonly records: MergeCounts;
  /** What a mapping made of a table; null where there was none. */
  readonly mapped: MappedCounts | null;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Imports a dataset beside the one that is configured: all of it or nothing. Importing the same again changes nothing; it is then
 * put into Neo4j too, where one is configured. Throws `DatasetError` with every problem, `ImportError`, `ImportLockedError`, and
 * what opening Neo4j throws.
 */
export async function importDataset(
  configuration: Configuration,
  request: ImportRequest,
  progress: Progress = unobserved,
): Promise<ImportReport> {
  const ontology = loadOntology(configuration.schema);
  return withFolderLocked(configuration.imports, async () => {
    const { given, mapped } = takeIn(configuration, ontology, request, progress);
    const name = nameOf(request.name ?? given.name);
    const { dryRun, prune } = request;
    const { records, counts } = mergedRecords(textOf(importedFile(configuration.imports, name)), given.records, prune);
    const lines = linesOf({ ...given, name }, mapped?.candidates ?? [], records);
    const from = mapped === null ? request.path : null;
    const kept = await keepImported(configuration, ontology, { name, lines, given: from, dryRun }, progress);
    return { name, dryRun, records: counts, mapped, ...kept };
  });
}

function nameOf(name: string): string {
  if (NAME.test(name)) return name;
  const wanted = 'lower-case letters, digits and single hyphens';
  throw new ImportError(`"${name}" cannot be the name of an imported dataset; say --name with ${wanted}`);
}

/** The file of an import. In its first line stand things with names that are only similar, for somebody to judge. */
function* linesOf(
  { name, title, version }: GivenDataset,
  candidates: readonly Candidate[],
  records: Iterable<GivenRecord | string>,
): Generator<string> {
  const open = candidates.map(({ id, like }) => [id, ...like]);
  yield JSON.stringify({ dataset: { name, title, version, ...(open.length === 0 ? {} : { candidates: open }) } });
  for (const record of records) yield typeof record === 'string' ? record : JSON.stringify(record);
}
