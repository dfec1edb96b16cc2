import { exportedGraph, type Format } from '../../src/export/index.js';
import type { Ontology } from '../../src/ontology/index.js';
import type { EntityRecord, RelationRecord } from '../../src/store/index.js';
import { openMemoryStore } from '../../src/store/memory/index.js';
import { ontology as shipped, putting } from '../support/records.js';

/** Text that is hard to carry: quotes, lines, markup, a formula, an emoji, a control character, a turn of direction, loose accents. */
export const HARD = '"=1+1"\n<b>&amp;</b>\t\u0001 \u202Eright\u202C \u200B😀 e\u0301';

/** The files that a format makes of a graph, by name. */
export async function filesOf(
  format: Format,
  entities: readonly EntityRecord[],
  relations: readonly RelationRecord[] = [],
  ontology: Ontology = shipped,
): Promise<ReadonlyMap<string, Buffer>> {
  const store = openMemoryStore(ontology);
  await store.apply(putting(entities, relations));
  const graph = exportedGraph({ store, ontology, version: 'v1' }, { clocks: {} });
  const files = new Map<string, Buffer>();
  for await (const { file, content } of format.write(graph)) {
    const piece = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    files.set(file, Buffer.concat([files.get(file) ?? Buffer.alloc(0), piece]));
  }
  return files;
}

/** The one file of a format, as text. */
export async function textOf(...graph: Parameters<typeof filesOf>): Promise<string> {
  const files = await filesOf(...graph);
  return [...files.values()].map((content) => content.toString('utf8')).join('');
}
