import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatasetError, type DatasetCounts } from '../../dataset/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { Configuration } from '../config.js';
import { scanning } from '../datasets.js';
import { besideImports, prepareDraft } from '../prepared-dataset.js';
import { unobserved, type Progress } from '../progress.js';
import { putIntoNeo4j, type StoreFilled } from './fill-neo4j.js';
import { draftFile, importedFile, importedFiles, replaceFile, writeSynced } from './folder.js';
import { inRows } from './in-rows.js';

/** A dataset that is to stand beside the configured one. */
export interface Keepable {
  readonly name: string;
  /** Its file of JSON Lines. */
  readonly lines: Iterable<string>;
  /** The dataset that it is made of, in which mistakes are told; null where it was made of rows. */
  readonly given: string | null;
  /** Whether all is checked and nothing kept. */
  readonly dryRun: boolean;
}

/** What the whole graph holds afterwards, and how Neo4j was made to hold it, where one is configured. */
export interface Kept {
  readonly graph: DatasetCounts;
  readonly neo4j: StoreFilled | null;
}

/**
 * Puts a dataset in the place of the import of its name, if it is valid with all the others, and into Neo4j. To be called with the
 * folder locked. Throws `DatasetError`, and what opening Neo4j throws.
 */
export async function keepImported(
  configuration: Configuration,
  ontology: Ontology,
  { name, lines, given, dryRun }: Keepable,
  progress: Progress = unobserved,
): Promise<Kept> {
  const file = importedFile(configuration.imports, name);
  const draft = draftFile(configuration.imports, name);
  mkdirSync(dirname(draft));
  try {
    writeSynced(draft, lines);
    progress('Checking everything');
    const files = { file, draft, given };
    if (dryRun) {
      const check = (parts: readonly string[]): DatasetCounts => scanning(parts, ontology)(() => undefined);
      return { graph: checkedWith(configuration, ontology, files, check), neo4j: null };
    }
    const records = checkedWith(configuration, ontology, files, (parts) =>
      prepareDraft(configuration, parts, besideImports(configuration.imports), scanning(parts, ontology)),
    );
    try {
      replaceFile(configuration.imports, draft, file);
      records.keep();
      return { graph: records.counts, neo4j: await putIntoNeo4j(configuration, ontology, progress) };
    } finally {
      records.discard();
    }
  } finally {
    rmSync(dirname(draft), { recursive: true, force: true });
  }
}

/** What checking the dataset and all imports gives, with the draft in the place of the file that it is to replace. */
function checkedWith<Checked>(
  { dataset, imports }: Configuration,
  ontology: Ontology,
  { file, draft, given }: { readonly file: string; readonly draft: string; readonly given: string | null },
  check: (parts: readonly string[]) => Checked,
): Checked {
  const files = [...new Set([...importedFiles(imports), file])].sort();
  const withIn = (path: string): string[] => [dataset, ...files.map((other) => (other === file ? path : other))];
  try {
    return check(withIn(draft));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    if (given === null) throw inRows(error, draft);
    // What is wrong is told where it was written, if it is wrong there too.
    scanning(withIn(given), ontology)(() => undefined);
    throw error;
  }
}
