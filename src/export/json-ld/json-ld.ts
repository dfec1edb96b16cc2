import type { Ontology, StoredField } from '../../ontology/index.js';
import type { Fields, FieldValue, KeptRelation, KeptThing, Scalar, ValueObject } from '../../store/index.js';
import type { Format } from '../format.js';
import { classesOf, contextOf, PRIMARY_SOURCE, THING } from './context.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';
import { citationsOf } from '../walk.js';

const FILE = 'graph.jsonld';

/**
 * Linked data: a node for each thing and, as a relation has citations of its own, an `rdf:Statement` for each relation; the relation
 * is also a property between its ends. Each node stands on a line of its own.
 */
export const JSON_LD: Format = {
  name: 'jsonld',
  description:
    'JSON-LD 1.1 in the words of schema.org and PROV, for triple stores and RDF tools; citations are prov:PrimarySource nodes with page and lines, on things and on rdf:Statements',
  files: [FILE],
  async *write({ ontology, things }) {
    yield { file: FILE, content: `{"@context": ${JSON.stringify(contextOf(ontology))},\n"@graph": [` };
    let separator = '\n';
    for await (const thing of things()) {
      const nodes = [nodeOf(ontology, thing), ...thing.relations.map((relation) => statementOf(ontology, relation))];
      yield { file: FILE, content: separator + nodes.map((node) => JSON.stringify(node)).join(',\n') };
      separator = ',\n';
    }
    yield { file: FILE, content: '\n]}\n' };
  },
};

function nodeOf(ontology: Ontology, thing: KeptThing): object {
  const type = ontology.entities.get(thing.type);
  if (type === undefined) throw new TypeError(`The ontology has no type ${thing.type}`);
  const incoming = thing.relations.filter(({ from }) => from !== thing.id);
  return {
    '@id': iri(thing.id),
    '@type': classesOf(type),
    ...described(ontology, fieldsOfThing(ontology, thing), type.fields),
    ...byName(
      thing.relations.filter(({ from }) => from === thing.id),
      ({ to }) => to,
    ),
    ...(incoming.length === 0 ? {} : { '@reverse': byName(incoming, ({ from }) => from) }),
  };
}

function statementOf(ontology: Ontology, relation: KeptRelation): object {
  return {
    '@id': iri(relation.id),
    '@type': ['rdf:Statement', 'Relation', relation.edge],
    'rdf:subject': iri(relation.from),
    'rdf:predicate': relation.type,
    'rdf:object': iri(relation.to),
    ...described(
      ontology,
      fieldsOfRelation(ontology, relation),
      ontology.edges.get(relation.edge)?.fields ?? new Map<string, StoredField>(),
    ),
  };
}

/** Ids of relations hold bars, which no IRI may. */
function iri(id: string): string {
  return `${THING}:${encodeURI(id)}`;
}

/** The other ends, by the names of the relations. The same two things may be joined twice, and are told once. */
function byName(relations: readonly KeptRelation[], end: (relation: KeptRelation) => string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const relation of relations) {
    const ends = (found[relation.type] ??= []);
    const id = iri(end(relation));
    if (!ends.includes(id)) ends.push(id);
  }
  return found;
}

function described(ontology: Ontology, fields: Fields, types: ReadonlyMap<string, StoredField>): object {
  const sources = new Set(citationsOf(fields).flatMap(({ source }) => (typeof source === 'string' ? [source] : [])));
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) found[name] = valueOf(ontology, types.get(name), value);
  return { ...found, ...(sources.size === 0 ? {} : { [PRIMARY_SOURCE]: [...sources].map(iri) }) };
}

function valueOf(ontology: Ontology, field: StoredField | undefined, value: FieldValue): unknown {
  if (field?.kind !== 'value') return value;
  const { valueName } = field;
  const node = (one: ValueObject): object => ({ '@type': valueName, ...withReferences(ontology, valueName, one) });
  // A field whose kind is a value holds value objects, as the ontology says.
  return Array.isArray(value) ? (value as readonly ValueObject[]).map(node) : node(value as ValueObject);
}

function withReferences(ontology: Ontology, valueName: string, value: ValueObject): object {
  const types = ontology.values.get(valueName)?.fields;
  const told = ([name, member]: [string, Scalar | readonly Scalar[]]): [string, unknown] => {
    if (types?.get(name)?.kind !== 'reference') return [name, member];
    return [name, Array.isArray(member) ? member.map(String).map(iri) : iri(String(member))];
  };
  return Object.fromEntries(Object.entries(value).map(told));
}
