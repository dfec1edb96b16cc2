import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { changeSetOf } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import type { ChangeSet } from '../store/index.js';
import { countsOf, type CheckedDataset } from './check-dataset.js';
import { readAll, type Folders } from './datasets.js';
import { importedFiles, PREPARED } from './imports/folder.js';
import { ownPackage } from './package-root.js';

/** Changes when what is written does. */
const FORMAT = 'tipgraph prepared dataset 1';

/**
 * Checks a dataset with its imports and keeps the records, so that a start need not check again what has not changed. Throws
 * `DatasetError` with every problem; then nothing is kept.
 */
export function prepareDataset(folders: Folders, keep = usualFolder(folders)): CheckedDataset {
  const dataset = readAll(folders, loadOntology(folders.schema));
  prepareRecords(folders, changeSetOf(dataset), keep);
  return { ...countsOf(dataset), remarks: dataset.remarks() };
}

/** Keeps the records that were read from a dataset and its imports as they are now. */
export function prepareRecords(folders: Folders, records: ChangeSet, keep = usualFolder(folders)): void {
  const { file, header } = kept(keep, folders, digestOf(folders));
  mkdirSync(dirname(file), { recursive: true });
  // Whoever starts meanwhile reads the old file or the new one, and never half of one.
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${header}\n${JSON.stringify(records)}`);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The records of a dataset that was prepared and has not changed since, nor has the ontology; else null. */
export function preparedDataset(folders: Folders, keep = usualFolder(folders)): ChangeSet | null {
  const { file, header } = kept(keep, folders, digestOf(folders));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null; // never prepared: the dataset is read and checked instead
  }
  if (!text.startsWith(`${header}\n`)) return null;
  return JSON.parse(text.slice(header.length + 1)) as ChangeSet; // written by `prepareDataset`
}

/** In the package, which may not be ours to write to; with imports, beside them. */
function usualFolder({ imports }: Folders): string {
  const isAlone = importedFiles(imports).length === 0;
  return isAlone ? join(ownPackage().root, 'dist', 'prepared') : join(imports, PREPARED);
}

/** The file, named by where the dataset lies in the package, so that the package may move; and what the file begins with. */
function kept(keep: string, { dataset }: Folders, digest: string): { readonly file: string; readonly header: string } {
  const { root, version } = ownPackage();
  const name = createHash('sha256').update(relative(root, dataset)).digest('hex').slice(0, 16);
  return { file: join(keep, `${name}.json`), header: `${FORMAT} ${version} ${digest}` };
}

/** Names everything that the records are made of: each file of both folders, with its path. */
function digestOf({ schema, dataset, imports }: Folders): string {
  const hash = createHash('sha256');
  for (const folder of [schema, dataset, ...importedFiles(imports)]) {
    for (const path of filesBelow(folder)) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  }
  return hash.digest('hex');
}

/** The files of a folder; of a file, itself. */
function filesBelow(folder: string): string[] {
  if (statSync(folder).isFile()) return [''];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
