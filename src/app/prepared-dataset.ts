import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { bytesOfFile, type DatasetCounts, type Take } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { CheckedDataset } from './check-dataset.js';
import { partsOf, readAll, type Folders } from './datasets.js';
import { importedFiles, PREPARED } from './imports/folder.js';
import { ownPackage } from './package-root.js';
import { countsIn, RecordWriter, recordsIn } from './record-file.js';

/** Records that were checked and lie in a file. They are read from it at each walk, so that they need not fit into memory. */
export interface PreparedDataset {
  readonly entities: Iterable<EntityRecord>;
  readonly relations: Iterable<RelationRecord>;
  readonly counts: DatasetCounts;
}

/** Changes when what is written does. */
const FORMAT = 'tipgraph prepared dataset 2';

/**
 * Checks a dataset with its imports and keeps the records, so that a start need not check again what has not changed. Throws
 * `DatasetError` with every problem; then nothing is kept.
 */
export function prepareDataset(folders: Folders, keep = usualFolder(folders)): CheckedDataset {
  const dataset = readAll(folders, loadOntology(folders.schema));
  const draft = prepareDraft(folders, partsOf(folders), keep, (take) => {
    for (const thing of dataset.entities) take(thing, []);
    take(null, dataset.relations);
    return dataset.counts;
  });
  draft.keep();
  return { ...dataset.counts, remarks: dataset.remarks() };
}

/** The records of a dataset that was prepared and has not changed since, nor has the ontology; else null. */
export function preparedDataset(folders: Folders, keep = usualFolder(folders)): PreparedDataset | null {
  const { file, header } = kept(keep, folders, partsOf(folders));
  const counts = countsIn(file, header);
  return counts && { ...recordsIn(file), counts };
}

/** Records that are complete and not yet in the place of those prepared before. */
interface PreparedDraft {
  readonly counts: DatasetCounts;
  /** Puts them there. */
  keep(): PreparedDataset;
  /** Removes the draft, if it was not kept. */
  discard(): void;
}

/** Writes what `fill` gives, the records of a dataset of these parts. Leaves nothing where that throws. */
export function prepareDraft(
  folders: Folders,
  parts: readonly string[],
  keep: string,
  fill: (take: Take) => DatasetCounts,
): PreparedDraft {
  const { file, header } = kept(keep, folders, parts);
  mkdirSync(dirname(file), { recursive: true });
  // Whoever starts meanwhile reads the old file or the new one, and never half of one.
  const draft = `${file}.${process.pid}`;
  const discard = (): void => rmSync(draft, { force: true });
  const writer = new RecordWriter(draft, header);
  try {
    const counts = fill((thing, relations) => {
      if (thing !== null) writer.entity(thing);
      for (const relation of relations) writer.relation(relation);
    });
    writer.end(counts);
    const keepDraft = (): PreparedDataset => {
      renameSync(draft, file);
      return { ...recordsIn(file), counts };
    };
    return { counts, keep: keepDraft, discard };
  } catch (error) {
    discard();
    throw error;
  } finally {
    writer.close();
  }
}

/** In the package, which may not be ours to write to; with imports, beside them. */
export function usualFolder({ imports }: Folders): string {
  const isAlone = importedFiles(imports).length === 0;
  return isAlone ? join(ownPackage().root, 'dist', 'prepared') : besideImports(imports);
}

/** Where the records of a dataset with imports are kept. */
export function besideImports(imports: string): string {
  return join(imports, PREPARED);
}

/** The file, named by where the dataset lies in the package, so that the package may move; and what the file begins with. */
function kept(keep: string, { schema, dataset }: Folders, parts: readonly string[]): { file: string; header: string } {
  const { root, version } = ownPackage();
  const name = createHash('sha256').update(relative(root, dataset)).digest('hex').slice(0, 16);
  return { file: join(keep, name), header: `${FORMAT} ${version} ${digestOf([schema, ...parts])}` };
}

/** Names everything that the records are made of: each file, with its path. */
function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const path of filesBelow(folder)) {
      hash.update(`${path}\n`);
      for (const bytes of bytesOfFile(join(folder, path))) hash.update(bytes);
    }
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
