import type { Place } from './place.js';

/** A file of records as it was read. */
export interface DatasetFile {
  /** Relative to the dataset's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Undefined where the file could not be parsed. */
  readonly content: unknown;
  /** Of JSON Lines: the line of each record, from 1. */
  readonly lines?: readonly number[];
}

/** What a dataset says of itself, as it was read, and where that stands. */
export interface ManifestEntry {
  /** Undefined where it could not be parsed. */
  readonly content: unknown;
  readonly text: string;
  readonly place: Place;
}

/** The files that a dataset consists of. */
export interface DatasetFiles {
  /** Undefined where there is none. */
  readonly manifest: ManifestEntry | undefined;
  readonly records: readonly DatasetFile[];
}
