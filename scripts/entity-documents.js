/**
 * Writes what the explorer needs to know of each type of thing, one small module a type in `src/explorer/generated/entities/`: the
 * document that asks for a thing's own facts and counts its relations, and each field with its words. What there is comes from
 * `schema.graphql`, in the order in which `schema/` declares it, so that a type added there needs no line in the explorer.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  Lexer,
  parse,
  print,
  Source,
} from 'graphql';
import { ROOT } from './support.js';

/**
 * @typedef {import('graphql').GraphQLObjectType} ObjectType
 * @typedef {import('graphql').GraphQLField<unknown, unknown>} Field
 * @typedef {{ name: string, description: string, kind: string, of: string | null, list: boolean }} Fact
 * @typedef {{ name: string, description: string, list: boolean, target: string, edge: string, stored: string, stated: boolean }} Relation
 */

const FOLDER = join(ROOT, 'src', 'explorer', 'generated', 'entities');
const HEAD = '/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */\n';

/** Most tokens of a document that the API takes; a document that comes near it is a reason to ask in two. */
const MOST_TOKENS = 1000;

/** What the page shows of every thing by itself, and what each relation has beside its own fields. */
const OF_EVERY_THING = ['id', 'name', 'aliases', 'localNames', 'description', 'evidence', 'held', 'sourceCount'];
const OF_EVERY_RELATION = ['cursor', 'node', 'note', 'evidence', 'held', 'sourceCount'];

const CITATION = 'page lines quoted note confidence polarity origin source { id name title authors publishedOn }';
const KINDS = new Map([
  ['PartialDate', 'date'],
  ['Int', 'number'],
  ['Float', 'number'],
  ['Boolean', 'boolean'],
]);

/** Writes the modules, and takes away those of types that are gone. */
export function writeEntityDocuments() {
  const schema = buildASTSchema(parse(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'), { noLocation: true }), {
    assumeValidSDL: true,
  });
  const ontology = readOntology();
  const modules = modulesOf(schema, ontology);
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) if (!modules.has(file)) rmSync(join(FOLDER, file));
  for (const [file, text] of modules) {
    const path = join(FOLDER, file);
    if (textOf(path) !== text) writeFileSync(path, text);
  }
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // not yet written
  }
}

/** The definitions of `schema/`: their order, and the prefixes of ids. */
function readOntology() {
  const folder = join(ROOT, 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const definitions = files.sort().flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
  /** @type {Map<string, string[]>} */
  const fields = new Map();
  /** @type {{ name: string, stored: string, target: string }[]} */
  const inverses = [];
  /** @type {Map<string, string>} */
  const stored = new Map();
  /** @type {Map<string, string>} */
  const prefixes = new Map();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    fields.set(definition.name.value, definition.fields?.map(({ name }) => name.value) ?? []);
    for (const field of definition.fields ?? []) {
      const type = argumentOf(field, 'relation', 'type');
      stored.set(`${definition.name.value}.${field.name.value}`, type);
      inverses.push({ name: argumentOf(field, 'relation', 'inverse'), stored: type, target: targetOf(field.type) });
    }
    const prefix = argumentOf(definition, 'entity', 'prefix');
    if (prefix !== '') prefixes.set(definition.name.value, prefix);
  }
  return { fields, inverses, stored, prefixes };
}

/**
 * @param {import('graphql').TypeNode} type
 * @returns {string}
 */
function targetOf(type) {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : targetOf(type.type);
}

/**
 * @param {{ readonly directives?: readonly import('graphql').ConstDirectiveNode[] | undefined }} node
 * @param {string} directive
 * @param {string} argument
 */
function argumentOf(node, directive, argument) {
  const found = node.directives?.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {ReturnType<typeof readOntology>} ontology
 * @returns {Map<string, string>} the text of each module by its file
 */
function modulesOf(schema, ontology) {
  const modules = new Map();
  const shared = { edges: new Map(), values: new Map(), enums: new Map(), summaries: new Map() };
  for (const name of [...ontology.prefixes.keys()].sort()) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    modules.set(fileOf(name), moduleOf(type, ontology, shared));
    shared.summaries.set(name, summaryOf(type, ontology));
  }
  modules.set('entity-type.ts', HEAD + TYPES);
  modules.set('entity-types.ts', loadersOf(ontology.prefixes));
  modules.set('words.ts', wordsOf(shared));
  return modules;
}

/** @param {string} name */
function fileOf(name) {
  return `${name.replace(/(?<=.)([A-Z])/g, '-$1').toLowerCase()}.ts`;
}

/**
 * What belongs to a type, in order: its own fields, those of its interfaces, what every thing has, what leads back from others.
 * @param {ObjectType} type
 * @param {ReturnType<typeof readOntology>} ontology
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

/**
 * @param {ObjectType} type
 * @param {ReturnType<typeof readOntology>} ontology
 * @param {Record<'edges' | 'values' | 'enums' | 'summaries', Map<string, any>>} shared
 */
function moduleOf(type, ontology, shared) {
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
  const document = documentOf(type, facts, relations, shared);
  const description = { name: type.name, description: type.description ?? '', facts, relations };
  const body = JSON.stringify(description, null, 2).replace(/\n}$/, `,\n  "document": ${literal(document)}\n}`);
  return `${HEAD}import type { EntityTypeDescription } from './entity-type.js';\n\nexport const ${type.name}: EntityTypeDescription = ${body};\n`;
}

/** @param {string} document */
function literal(document) {
  return `\`${document.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

/**
 * @param {Field} field
 * @param {ReturnType<typeof readOntology>} ontology
 * @param {Record<'edges' | 'values' | 'enums', Map<string, any>>} shared
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
 * @param {ReturnType<typeof readOntology>} ontology
 * @param {Record<'edges' | 'values' | 'enums', Map<string, any>>} shared
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
 * @param {ReturnType<typeof readOntology>} ontology
 * @param {Record<'edges' | 'values' | 'enums', Map<string, any>>} shared
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
 * @param {ReturnType<typeof readOntology>} ontology
 */
function storedAs(type, name, { stored, inverses }) {
  const owners = [type.name, ...type.getInterfaces().map((one) => one.name)];
  const own = owners.map((owner) => stored.get(`${owner}.${name}`)).find((one) => one !== undefined);
  return own ?? inverses.find((one) => one.name === name && owners.includes(one.target))?.stored ?? '';
}

/**
 * What is asked of a thing that stands in a list: what can be said in a word or a number.
 * @param {ObjectType} type
 * @param {ReturnType<typeof readOntology>} ontology
 * @returns {Fact[]}
 */
function summaryOf(type, ontology) {
  const shared = { edges: new Map(), values: new Map(), enums: new Map() };
  return fieldsInOrder(type, ontology)
    .filter(({ field }) => field.args.length === 0 && !OF_EVERY_THING.includes(field.name))
    .map(({ field }) => factOf(field, ontology, shared))
    .filter(({ kind, list }) => !list && ['enum', 'date'].includes(kind));
}

/**
 * @param {ObjectType} type
 * @param {readonly Fact[]} facts
 * @param {readonly Relation[]} relations
 * @param {Record<'edges' | 'values', Map<string, Fact[]>>} shared
 */
function documentOf(type, facts, relations, shared) {
  const own = facts.map((fact) => selectionOf(fact, shared.values));
  const counted = relations.map(({ name, list, edge }) => {
    if (list) return `${name}(first: 0) { totalCount }`;
    const known = (shared.edges.get(edge) ?? []).map((fact) => selectionOf(fact, shared.values));
    return `${name} { ${known.join(' ')} note held sourceCount evidence { ${CITATION} } node { __typename id name } }`;
  });
  const document = `query ${type.name}Page($id: ID!, $asOf: PartialDate) {
    entity(id: $id, asOf: $asOf) {
      __typename
      ... on EntityFound {
        entity {
          __typename id name aliases localNames { language text } description held sourceCount
          evidence { ${CITATION} }
          ... on ${type.name} { ${[...own, ...counted].join(' ')} }
        }
      }
      ... on NotFound { message nearest { id name } }
    }
  }`;
  const printed = print(parse(document));
  const tokens = tokensIn(printed);
  if (tokens > MOST_TOKENS)
    throw new Error(`The document of ${type.name} has ${tokens} tokens; ${MOST_TOKENS} are taken`);
  return printed;
}

/**
 * @param {Fact} fact
 * @param {Map<string, Fact[]>} values
 * @returns {string}
 */
function selectionOf({ name, kind, of }, values) {
  if (kind === 'thing') return `${name} { __typename id name }`;
  if (kind !== 'value') return name;
  return `${name} { ${(values.get(of ?? '') ?? []).map((field) => selectionOf(field, values)).join(' ')} }`;
}

/** @param {string} document */
function tokensIn(document) {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  while (lexer.advance().kind !== '<EOF>') count += 1;
  return count;
}

/** @param {Map<string, string>} prefixes */
function loadersOf(prefixes) {
  const loaders = [...prefixes]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([name, prefix]) => {
      const module = fileOf(name).replace(/ts$/, 'js');
      return `  '${prefix}': async () => (await import('./${module}')).${name},`;
    });
  return `${HEAD}import type { EntityTypeDescription } from './entity-type.js';

/** Loads what is known of a type, by what the ids of its things begin with. */
export const TYPE_LOADERS: Readonly<Record<string, () => Promise<EntityTypeDescription>>> = {
${loaders.join('\n')}
};
`;
}

/** @param {Record<'edges' | 'values' | 'enums' | 'summaries', Map<string, any>>} shared */
function wordsOf({ edges, values, enums, summaries }) {
  const words = [...enums].map(([name, list]) => [
    name,
    Object.fromEntries(
      list.map((/** @type {import('graphql').GraphQLEnumValue} */ one) => [one.name, one.description ?? '']),
    ),
  ]);
  const constant = (
    /** @type {string} */ name,
    /** @type {string} */ says,
    /** @type {string} */ type,
    /** @type {object} */ content,
  ) => `/** ${says} */\nexport const ${name}: ${type} = ${JSON.stringify(content, null, 2)};\n`;
  const facts = 'Readonly<Record<string, readonly FactDescription[]>>';
  return [
    `${HEAD}import type { FactDescription } from './entity-type.js';\n`,
    constant('EDGE_FACTS', 'What a relation carries, by its kind.', facts, sorted(edges)),
    constant('VALUE_FACTS', 'What a value is made of, by its kind.', facts, sorted(values)),
    constant('SUMMARY_FACTS', 'What is said of a thing in a list, by its type.', facts, sorted(summaries)),
    constant(
      'ENUM_VALUES',
      'What the values of an enumeration mean.',
      'Readonly<Record<string, Readonly<Record<string, string>>>>',
      sorted(new Map(words)),
    ),
  ].join('\n');
}

/** @param {Iterable<readonly [string, unknown]>} entries */
function sorted(entries) {
  return Object.fromEntries([...entries].sort(([one], [other]) => one.localeCompare(other, 'en')));
}

const TYPES = `
/** A field that holds something itself: of a thing, of a relation or of a value. */
export interface FactDescription {
  readonly name: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'enum' | 'value' | 'thing';
  /** The enumeration, the value or the type of thing. */
  readonly of: string | null;
  readonly list: boolean;
}

/** A field that leads to other things. */
export interface RelationDescription {
  readonly name: string;
  readonly description: string;
  /** Whether it leads to several; where not, the page asks for it with the thing. */
  readonly list: boolean;
  /** The type or interface of what it leads to. */
  readonly target: string;
  /** What kind of relation it is, and so what it carries. */
  readonly edge: string;
  /** The name of the relation in the store. */
  readonly stored: string;
  /** Whether the thing itself says so; where not, the field leads back from others. */
  readonly stated: boolean;
}

/** A type of thing: what it is, what it has, and the document that asks for one. */
export interface EntityTypeDescription {
  readonly name: string;
  readonly description: string;
  readonly facts: readonly FactDescription[];
  readonly relations: readonly RelationDescription[];
  readonly document: string;
}
`;
