import type { EntityRecord, RelationRecord } from '../store/index.js';
import { SourceCounts } from './source-counts.js';
import { VersionSum } from './version.js';

/** What a valid dataset holds. */
export interface DatasetCounts {
  /** Names the content: 16 hexadecimal digits, the same for the same records whatever files they stand in. */
  readonly version: string;
  readonly entities: number;
  readonly relations: number;
  /** Number of entities by type, ordered by name. */
  readonly byType: Readonly<Record<string, number>>;
  /** Number of entities that cite each source, ordered by its id. */
  readonly bySource: Readonly<Record<string, number>>;
}

/** Counts records as they come by. */
export class Tally {
  readonly sources = new SourceCounts();
  readonly #version = new VersionSum();
  readonly #byType = new Map<string, number>();
  #entities = 0;
  #relations = 0;

  addEntity(record: EntityRecord): void {
    this.#entities += 1;
    this.#byType.set(record.type, (this.#byType.get(record.type) ?? 0) + 1);
    this.sources.addEntity(record);
    this.#version.addEntity(record);
  }

  addRelation(record: RelationRecord): void {
    this.#relations += 1;
    this.sources.addRelation(record);
    this.#version.addRelation(record);
  }

  get counts(): DatasetCounts {
    return {
      version: this.#version.version,
      entities: this.#entities,
      relations: this.#relations,
      byType: Object.fromEntries([...this.#byType].sort(([a], [b]) => (a < b ? -1 : 1))),
      bySource: Object.fromEntries(this.sources.sources.map((id) => [id, this.sources.of(id, 'things')])),
    };
  }
}
