import { typeOfId, type EntityType, type Ontology } from '../../ontology/index.js';
import type { Fields, KeptRelation, KeptThing, ValueObject } from '../../store/index.js';
import { timesOf } from './dates.js';
import { followTheMoneyId } from './id.js';
import { add, propertiesOf, type Properties } from './properties.js';
import { edgeSchemaOf, OF_COUNTRY, schemaOf } from './schemata.js';
import { lastingJson } from './text.js';
import type { Format } from '../format.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';
import { citationsOf, type ExportedGraph } from '../walk.js';

const FILE = 'entities.ftm.json';

/** An entity as FollowTheMoney has it. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Properties;
}

/**
 * For investigators' tools. A thing has all its fields in `notes`, and a `Documentation` for each source with its citations in
 * `summary`; a relation has its fields and citations in `summary` and its own id in `recordId`. All three are JSON.
 */
export const FOLLOW_THE_MONEY: Format = {
  name: 'ftm',
  description:
    'FollowTheMoney entities, one a line, for Aleph and OpenSanctions tools; citations are Documentation entities and proofs, with pages and lines as JSON in summary',
  files: [FILE],
  async *write(graph) {
    const { ontology } = graph;
    const codes = await countryCodesOf(graph);
    for await (const thing of graph.things()) {
      const entities = [
        entityOf(ontology, thing, codes),
        ...documentationOf(ontology, thing),
        ...thing.relations.map((relation) => linkOf(ontology, relation)),
      ];
      yield { file: FILE, content: entities.map((entity) => `${JSON.stringify(entity)}\n`).join('') };
    }
  },
};

/** The codes of the countries, by id, as FollowTheMoney writes them: two letters, in lower case. */
async function countryCodesOf({ things }: ExportedGraph): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const { id, fields } of things()) {
    if (typeof fields['iso2'] === 'string') found.set(id, fields['iso2'].toLowerCase());
  }
  return found;
}

function entityOf(ontology: Ontology, thing: KeptThing, codes: ReadonlyMap<string, string>): Entity {
  const type = typeOf(ontology, thing.id);
  const { schema, topics } = schemaOf(ontology, type);
  const { evidence: _, ...fields } = fieldsOfThing(ontology, thing);
  const properties = propertiesOf(schema, type.validity, fields);
  const countries = thing.relations.filter((one) => one.from === thing.id && OF_COUNTRY.has(one.type));
  add(properties, 'country', [codes.get(thing.id), ...countries.map(({ to }) => codes.get(to))]);
  add(properties, 'topics', topics ?? []);
  add(properties, 'proof', proofOf(thing.fields, thing.id));
  add(properties, 'notes', [lastingJson({ id: thing.id, type: thing.type, ...fields })]);
  return { id: followTheMoneyId(thing.id), schema, properties };
}

/** One for each source: FollowTheMoney shows it with the thing and with the document. */
function documentationOf(ontology: Ontology, thing: KeptThing): Entity[] {
  const bySource = new Map<string, ValueObject[]>();
  for (const citation of citationsOf(fieldsOfThing(ontology, thing))) {
    const source = String(citation['source']);
    bySource.set(source, [...(bySource.get(source) ?? []), citation]);
  }
  return [...bySource].map(([source, citations]) => {
    const properties: Properties = {
      document: [followTheMoneyId(source)],
      entity: [followTheMoneyId(thing.id)],
    };
    add(properties, 'role', citations.map(locatorOf));
    add(properties, 'summary', citations.map(lastingJson));
    return { id: followTheMoneyId('documentation', thing.id, source), schema: 'Documentation', properties };
  });
}

/** Where in a work: `page 82, lines 2726-2728`. */
function locatorOf({ page, lines }: ValueObject): string | undefined {
  const parts = [
    page === undefined ? [] : [`page ${String(page)}`],
    lines === undefined ? [] : [`lines ${String(lines)}`],
  ];
  return parts.flat().join(', ') || undefined;
}

function linkOf(ontology: Ontology, relation: KeptRelation): Entity {
  const [from, to] = [typeOf(ontology, relation.from), typeOf(ontology, relation.to)];
  const fields = fieldsOfRelation(ontology, relation);
  const edge = edgeSchemaOf(relation.type, schemaOf(ontology, from).schema, schemaOf(ontology, to).schema);
  const properties: Properties = {
    [edge.from]: [followTheMoneyId(relation.from)],
    [edge.to]: [followTheMoneyId(relation.to)],
  };
  add(properties, 'role', [saidBy(from, relation)]);
  const times = timesOf(ontology.edges.get(relation.edge)?.validity ?? null, fields);
  for (const [name, date] of Object.entries(times)) add(properties, name, [String(date)]);
  add(properties, 'description', typeof fields['note'] === 'string' ? [fields['note']] : []);
  add(properties, 'proof', proofOf(fields));
  add(properties, 'recordId', [relation.id]);
  add(properties, 'summary', [lastingJson({ type: relation.type, ...fields })]);
  return { id: followTheMoneyId(relation.id), schema: edge.schema, properties };
}

/** What a relation says, in the words of the ontology. */
function saidBy({ relations }: EntityType, { type }: KeptRelation): string | undefined {
  return [...relations.values()].find(({ relation }) => relation === type)?.says;
}

/** The documents that say it. No document may prove itself there. */
function proofOf(fields: Fields, own?: string): string[] {
  return citationsOf(fields).flatMap(({ source }) =>
    typeof source === 'string' && source !== own ? [followTheMoneyId(source)] : [],
  );
}

function typeOf(ontology: Ontology, id: string): EntityType {
  const type = typeOfId(ontology, id);
  if (type === undefined) throw new TypeError(`No type of the ontology has ids like ${id}`);
  return type;
}
