import type { Findings } from './problems.js';
import type { Place } from './place.js';

/** A record as it is written, and where. */
export interface WrittenRecord {
  readonly raw: unknown;
  readonly place: Place;
}

/** A file of records. */
export interface DatasetFile {
  /** Relative to the dataset's folder, with `/`. */
  readonly path: string;
  /** What stands at its top besides the records, and where; null where it is not of the shape that a file has. */
  readonly head: Readonly<Record<string, unknown>> | null;
  /** Of a file in which a place does not know its line: what is looked through for it. */
  readonly text?: string;
  /** The records, in order; each walk reads them anew where they do not fit into memory. What cannot be read goes to the findings. */
  records(findings: Findings): Iterable<WrittenRecord>;
}

/** What a dataset says of itself, as it was read, and where that stands. */
export interface ManifestEntry {
  /** Undefined where it could not be parsed. */
  readonly content: unknown;
  readonly place: Place;
  /** As in `DatasetFile`. */
  readonly text?: string;
}

/** The files that a dataset consists of. */
export interface DatasetFiles {
  /** Undefined where there is none. */
  readonly manifest: ManifestEntry | undefined;
  readonly records: readonly DatasetFile[];
}
