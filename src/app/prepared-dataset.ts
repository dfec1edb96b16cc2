import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { bytesOfFile, type DatasetCounts, type Take } from '../dataset/index.js';
import { loadOntology } from '../ontology/index.js';
import { openSnapshot, SnapshotWriter, type Snapshot } from '../store/memory/index.js';
import { partsOf, scanning, type Folders } from './datasets.js';
import { importedFiles, PREPARED } from './imports/folder.js';
import { ownPackage } from './package-root.js';

/** Records that were checked and lie in a file, ready to be served from it or to be put elsewhere. */
export interface PreparedDataset {
  readonly snapshot: Snapshot;
  readonly counts: DatasetCounts;
}

/** Changes when what is written does. */
const FORMAT = 'tipgraph prepared dataset 4';

/**
 * Checks a dataset with its imports and keeps the records, so that a start need not check again what has not changed. Throws
 * `DatasetError` with every problem; then nothing is kept.
 */
export function prepareDataset(folders: Folders, keep = usualFolder(folders)): DatasetCounts {
  const parts = partsOf(folders);
  const draft = prepareDraft(folders, parts, keep, scanning(parts, loadOntology(folders.schema)));
  draft.keep();
  return draft.counts;
}

/**
 * The records of a dataset and its imports: as they were prepared, or checked now and written to a file that nobody else
 * sees and that is gone when it is closed. Throws `DatasetError` with every problem.
 */
export function recordsOf(folders: Folders): PreparedDataset {
  const prepared = preparedDataset(folders);
  if (prepared !== null) return prepared;
  const keep = mkdtempSync(join(tmpdir(), 'tipgraph-'));
  try {
    prepareDataset(folders, keep);
    const made = preparedDataset(folders, keep);
    if (made === null) throw new Error('The dataset was changed while it was read');
    return made;
  } finally {
    rmSync(keep, { recursive: true, force: true }); // what is open can still be read
  }
}

/** The records of a dataset that was prepared and has not changed since, nor has the ontology; else null. */
export function preparedDataset(folders: Folders, keep = usualFolder(folders)): PreparedDataset | null {
  const { file, header } = kept(keep, folders, partsOf(folders));
  return opened(file, header);
}

function opened(file: string, header: string): PreparedDataset | null {
  const snapshot = openSnapshot(file, header);
  return snapshot && { snapshot, counts: snapshot.about as DatasetCounts }; // written by `prepareDraft`
}

/** Records that are complete and not yet in the place of those prepared before. */
interface PreparedDraft {
  readonly counts: DatasetCounts;
  /** Puts them there. */
  keep(): void;
  /** Removes the draft, if it was not kept. */
  discard(): void;
}

/** Writes what `fill` gives to the folder `keep`, the records of a dataset of these parts. Leaves nothing where that throws. */
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
  const writer = new SnapshotWriter(draft, header);
  try {
    const counts = fill((thing, relations) => {
      if (thing !== null) writer.entity(thing);
      for (const relation of relations) writer.relation(relation);
    });
    writer.end(counts.version, counts);
    return { counts, keep: () => renameSync(draft, file), discard };
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
