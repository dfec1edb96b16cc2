import { closeSync, openSync, writeSync } from 'node:fs';
import type { EntityRecord, RelationRecord } from '../../port.js';
import { IndexBuilder, type Lying } from './index-builder.js';
import { firstLine, type Trailer } from './snapshot-file.js';
import { packIndex } from './snapshot-index.js';

const PIECE = 256 * 1024;
const ALIGNED = 8;

/** Writes a snapshot, record by record in any order. What is not ended is read by nobody. */
export class SnapshotWriter {
  readonly #file: number;
  readonly #index = new IndexBuilder();
  #pieces: Uint8Array[] = [];
  #held = 0;
  #written = 0;

  /** `header` says what it is a snapshot of. */
  constructor(
    path: string,
    private readonly header: string,
  ) {
    this.#file = openSync(path, 'w');
    this.#add(Buffer.from(firstLine(header, 0)));
  }

  entity(record: EntityRecord): void {
    this.#index.entity(record, this.#put(record));
  }

  relation(record: RelationRecord): void {
    this.#index.relation(record, this.#put(record));
  }

  /** `about` is whatever is to be known of it without looking at the records. */
  end(version: string, about: unknown): void {
    const { pieces, directory } = packIndex(this.#index.build());
    this.#add(new Uint8Array((ALIGNED - ((this.#written + this.#held) % ALIGNED)) % ALIGNED));
    const indexAt = this.#written + this.#held;
    for (const piece of pieces) this.#add(piece);
    const trailerAt = this.#written + this.#held;
    const trailer: Trailer = { version, about, indexAt, directory };
    this.#add(Buffer.from(JSON.stringify(trailer)));
    this.#flush();
    writeSync(this.#file, firstLine(this.header, trailerAt), 0);
  }

  close(): void {
    closeSync(this.#file);
  }

  #put(record: object): Lying {
    const bytes = Buffer.from(JSON.stringify(record));
    const lying = { at: this.#written + this.#held, length: bytes.length };
    this.#add(bytes);
    return lying;
  }

  #add(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.#held += bytes.length;
    if (this.#held >= PIECE) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pieces);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#written += bytes.length;
    this.#pieces = [];
    this.#held = 0;
  }
}
