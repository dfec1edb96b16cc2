import type { EntityType, Ontology, StoredField } from '../ontology/index.js';
import type { Fields, KeptRelation, KeptThing, ValueObject } from '../store/index.js';
import type { Format } from './format.js';
import { statedBy } from './told.js';
import { citationsOf } from './walk.js';

const FILE = 'graph.jsonl';

/** Our own format: a dataset in one file, as `docs/dataset.md` describes it. Read again it makes the same graph, byte for byte. */
export const JSON_LINES: Format = {
  name: 'jsonl',
  description:
    'JSON Lines, a dataset in one file: tipgraph imports it again; citations stand on each thing and relation',
  files: [FILE],
  async *write(graph) {
    const { ontology, version } = graph;
    const dataset = { name: 'tipgraph-export', title: 'What was exported from tipgraph', version };
    yield { file: FILE, content: `${JSON.stringify({ dataset })}\n` };
    for await (const thing of graph.things()) {
      yield { file: FILE, content: `${JSON.stringify(recordOf(ontology, thing))}\n` };
    }
  },
};

/** A thing as its record would be written: fields and relations in the order of its type, what is derived left out. */
export function recordOf(ontology: Ontology, { id, type, fields, relations }: KeptThing): object {
  const definition = ontology.entities.get(type);
  if (definition === undefined) throw new TypeError(`The ontology has no type ${type}`);
  const { evidence, ...others } = written(fields, definition.fields);
  return { id, ...others, ...relationsOf(ontology, definition, id, relations), evidence };
}

function written(fields: Fields, types: ReadonlyMap<string, StoredField>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, derived } of types.values()) {
    const value = fields[name];
    if (value === undefined || derived) continue;
    found[name] = name === 'evidence' ? citationsOf(fields).map(citation) : value;
  }
  return found;
}

/**
 * A citation without the day since which it may have been known, which follows from its source; and where it has no page, saying so,
 * as a source with pages wants it.
 */
function citation({ knownFrom: _, ...own }: ValueObject): object {
  return 'page' in own ? own : { ...own, page: null };
}

function relationsOf(
  ontology: Ontology,
  type: EntityType,
  owner: string,
  relations: readonly KeptRelation[],
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const field of statedBy(type)) {
    const own = relations.filter((relation) => relation.type === field.relation).sort(byNumber);
    const told = own.map((relation) => {
      const fields = written(relation.fields, ontology.edges.get(relation.edge)?.fields ?? new Map());
      return { to: relation.from === owner ? relation.to : relation.from, ...fields };
    });
    if (told.length > 0) found[field.name] = field.list ? told : told[0];
  }
  return found;
}

/** Relations between the same two things are numbered as they were stated: the tenth comes after the second. */
function byNumber(a: KeptRelation, b: KeptRelation): number {
  const [first, second] = [endsAndNumber(a), endsAndNumber(b)];
  return first.ends === second.ends ? first.number - second.number : first.ends < second.ends ? -1 : 1;
}

function endsAndNumber({ id, type, from, to }: KeptRelation): { readonly ends: string; readonly number: number } {
  const ends = `${type}|${from}|${to}`;
  return { ends, number: id === ends ? 1 : Number(id.slice(ends.length + 1)) };
}
