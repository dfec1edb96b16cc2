import { hash } from 'node:crypto';
import type { EntityRecord, RelationRecord } from '../store/index.js';

/**
 * Names the content of records: the same for the same records, whatever files they stood in and in whatever order they come. It is the
 * sum of what names each of them, so that no more than one has to be held.
 */
export class VersionSum {
  #sum = 0n;

  // Fields stand in the order of their type, whatever order they were written in. Dates and validity follow from them.
  addEntity({ id, fields }: EntityRecord): void {
    this.#add(`${id}\t${JSON.stringify(fields)}`);
  }

  addRelation({ id, edge, fields }: RelationRecord): void {
    this.#add(`${id}\t${edge}\t${JSON.stringify(fields)}`);
  }

  /** 16 hexadecimal digits. */
  get version(): string {
    return this.#sum.toString(16).padStart(16, '0');
  }

  #add(text: string): void {
    this.#sum = BigInt.asUintN(64, this.#sum + hash('sha256', text, 'buffer').readBigUInt64BE());
  }
}
