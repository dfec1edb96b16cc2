import { getNamedType, getNullableType, isEnumType, isInterfaceType, isListType, isObjectType } from 'graphql';

/**
 * @typedef {import('graphql').GraphQLObjectType} ObjectType
 * @typedef {import('./read-ontology.js').Ontology} Ontology
 * @typedef {import('graphql').GraphQLField<unknown, unknown>} Field
 * @typedef {{ name: string, description: string, kind: string, of: string | null, list: boolean }} Fact
 * @typedef {{ name: string, description: string, list: boolean, target: string, edge: string, stored: string, stated: boolean }} Relation
 * @typedef {{ name: string, description: string, facts: Fact[], relations: Relation[] }} TypeDescription
 * @typedef {object} Shared what several types have in common, by name
 * @property {Map<string, Fact[]>} edges what a relation carries
 * @property {Map<string, Fact[]>} values what a value is made of
 * @property {Map<string, readonly import('graphql').GraphQLEnumValue[]>} enums
 */

/** What the page shows of every thing by itself, and what each relation has beside its own fields. */
const OF_EVERY_THING = ['id', 'name', 'aliases', 'localNames', 'description', 'evidence', 'held', 'sourceCount'];
const OF_EVERY_RELATION = ['cursor', 'node', 'note', 'evidence', 'held', 'sourceCount'];

const KINDS = new Map([
  ['PartialDate', 'date'],
  ['Int', 'number'],
  ['Float', 'number'],
  ['Boolean', 'boolean'],
]);

/**
 * What a type is made of. What several types have in common is gathered in `shared`.
 * @param {ObjectType} type
 * @param {Ontology} ontology
 * @param {Shared} shared
 * @returns {TypeDescription}
 */
export function describeType(type, ontology, shared) {
  /** @type {Fact[]} */
  const facts = [];
  /** @type {Relation[]} */
  const relations = [];
  for (const { field, stated } of fieldsInOrder(type, ontology)) {
    if (OF_EVERY_THING.includes(field.name)) continue;
    if (field.args.length === 0) facts.push(factOf(field, ontology, shared));
    else
      relations.push({ ...relationOf(field, ontology, shared), stored: storedAs(type, field.name, ontology), stated });
  }
  return { name: type.name, description: type.description ?? '', facts, relations };
}

/**
 * @param {Field} field
 * @param {Ontology} ontology
 * @param {Shared} shared
 * @returns {Fact}
 */
function factOf(field, ontology, shared) {
  const type = getNamedType(field.type);
  const list = isListType(getNullableType(field.type));
  const described = { name: field.name, description: field.description ?? '', list };
  if (isEnumType(type)) {
    shared.enums.set(type.name, type.getValues());
    return { ...described, kind: 'enum', of: type.name };
  }
  if (isInterfaceType(type) || (isObjectType(type) && ontology.prefixes.has(type.name)))
    return { ...described, kind: 'thing', of: type.name };
  if (isObjectType(type)) {
    if (!shared.values.has(type.name)) {
      shared.values.set(type.name, []);
      shared.values.set(type.name, factsOf(type, [], ontology, shared));
    }
    return { ...described, kind: 'value', of: type.name };
  }
  return { ...described, kind: KINDS.get(type.name) ?? 'text', of: null };
}

/**
 * The facts of a relation or of a value, in the order of `schema/`.
 * @param {ObjectType} type
 * @param {readonly string[]} without
 * @param {Ontology} ontology
 * @param {Shared} shared
 * @returns {Fact[]}
 */
function factsOf(type, without, ontology, shared, name = type.name) {
  const order = [...(ontology.fields.get(name) ?? []), ...Object.keys(type.getFields())];
  return [...new Set(order)].flatMap((key) => {
    const field = type.getFields()[key];
    return field === undefined || without.includes(key) ? [] : [factOf(field, ontology, shared)];
  });
}

/**
 * @param {Field} field
 * @param {Ontology} ontology
 * @param {Shared} shared
 * @returns {Omit<Relation, 'stored' | 'stated'>}
 */
function relationOf(field, ontology, shared) {
  const answered = getNamedType(field.type);
  if (!isObjectType(answered)) throw new Error(`${field.name} leads to no relation`);
  const many = answered.getFields()['edges'];
  const edge = many === undefined ? answered : getNamedType(many.type);
  if (!isObjectType(edge)) throw new Error(`${answered.name} has no edges`);
  const target = getNamedType(edge.getFields()['node']?.type);
  if (target === undefined) throw new Error(`${edge.name} leads to nothing`);
  const name = edge.name.slice(target.name.length, -'Edge'.length);
  shared.edges.set(name, factsOf(edge, OF_EVERY_RELATION, ontology, shared, name));
  return {
    name: field.name,
    description: field.description ?? '',
    list: many !== undefined,
    target: target.name,
    edge: name,
  };
}

/**
 * The name of a relation in the store, which tells that two fields lead along the same: to all actors, and to the agencies among them.
 * @param {ObjectType} type
 * @param {string} name
 * @param {Ontology} ontology
 */
function storedAs(type, name, { stored, inverses }) {
  const owners = [type.name, ...type.getInterfaces().map((one) => one.name)];
  const own = owners.map((owner) => stored.get(`${owner}.${name}`)).find((one) => one !== undefined);
  return own ?? inverses.find((one) => one.name === name && owners.includes(one.target))?.stored ?? '';
}

/**
 * What is asked of a thing that stands in a list: what can be said in a word or a number.
 * @param {ObjectType} type
 * @param {Ontology} ontology
 * @returns {Fact[]}
 */
export function summaryOf(type, ontology) {
  const shared = { edges: new Map(), values: new Map(), enums: new Map() };
  return fieldsInOrder(type, ontology)
    .filter(({ field }) => field.args.length === 0 && !OF_EVERY_THING.includes(field.name))
    .map(({ field }) => factOf(field, ontology, shared))
    .filter(({ kind, list }) => !list && ['enum', 'date'].includes(kind));
}

/**
 * What belongs to a type, in order: its own fields, those of its interfaces, what every thing has, what leads back from others.
 * @param {ObjectType} type
 * @param {Ontology} ontology
 * @returns {{ field: Field, stated: boolean }[]}
 */
function fieldsInOrder(type, { fields, inverses }) {
  const owners = [
    type.name,
    ...type
      .getInterfaces()
      .map(({ name }) => name)
      .filter((name) => name !== 'Entity'),
  ];
  const stated = new Set(owners.flatMap((owner) => fields.get(owner) ?? []));
  const names = new Set([...stated, ...inverses.map(({ name }) => name), ...Object.keys(type.getFields())]);
  return [...names].flatMap((name) => {
    const field = type.getFields()[name];
    return field === undefined ? [] : [{ field, stated: stated.has(name) }];
  });
}
