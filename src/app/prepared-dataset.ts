import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { changeSetOf, readDataset } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import type { ChangeSet } from '../store/index.js';
import { countsOf, type CheckedDataset } from './check-dataset.js';
import type { Configuration } from './config.js';
import { ownPackage } from './package-root.js';

/** Changes when what is written does. */
const FORMAT = 'tipgraph prepared dataset 1';

type Folders = Pick<Configuration, 'schema' | 'dataset'>;

/**
 * Checks a dataset and keeps the records, so that a start need not check again what has not changed. Throws `DatasetError`
 * with every problem; then nothing is kept.
 */
export function prepareDataset(folders: Folders, keep = usualFolder()): CheckedDataset {
  const digest = digestOf(folders);
  const dataset = readDataset(folders.dataset, loadOntology(folders.schema));
  const { file, header } = kept(keep, folders, digest);
  const text = `${header}\n${JSON.stringify(changeSetOf(dataset))}`;
  mkdirSync(dirname(file), { recursive: true });
  // Whoever starts meanwhile reads the old file or the new one, and never half of one.
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  return { ...countsOf(dataset), remarks: dataset.remarks() };
}

/** The records of a dataset that was prepared and has not changed since, nor has the ontology; else null. */
export function preparedDataset(folders: Folders, keep = usualFolder()): ChangeSet | null {
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

function usualFolder(): string {
  return join(ownPackage().root, 'dist', 'prepared');
}

/** The file, named by where the dataset lies in the package, so that the package may move; and what the file begins with. */
function kept(keep: string, { dataset }: Folders, digest: string): { readonly file: string; readonly header: string } {
  const { root, version } = ownPackage();
  const name = createHash('sha256').update(relative(root, dataset)).digest('hex').slice(0, 16);
  return { file: join(keep, `${name}.json`), header: `${FORMAT} ${version} ${digest}` };
}

/** Names everything that the records are made of: each file of both folders, with its path. */
function digestOf({ schema, dataset }: Folders): string {
  const hash = createHash('sha256');
  for (const folder of [schema, dataset]) {
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
