import type { ExportedGraph } from './walk.js';

/** A piece of one of the files that an export consists of. */
export interface Piece {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A format in which a graph is carried elsewhere. */
export interface Format {
  /** As it is asked for: `graphml`. */
  readonly name: string;
  /** What it is, what opens it, and where it keeps citations. */
  readonly description: string;
  /** The names of its files. One alone may go to standard output. */
  readonly files: readonly string[];
  /** Writes the graph piece by piece. Pieces of several files may alternate; those of one file come in its order. */
  write(graph: ExportedGraph): AsyncIterable<Piece>;
}
