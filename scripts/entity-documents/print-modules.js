/**
 * @typedef {import('./describe-type.js').TypeDescription} TypeDescription
 * @typedef {import('./describe-type.js').Shared} Shared
 * @typedef {import('./describe-type.js').Fact} Fact
 */

const HEAD = '/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */\n';

/**
 * The module of a type: what it is made of, and the document that asks for one.
 * @param {TypeDescription} description
 * @param {string} document
 */
export function moduleOf(description, document) {
  const body = JSON.stringify(description, null, 2).replace(/\n}$/, `,\n  "document": ${literal(document)}\n}`);
  return `${HEAD}import type { EntityTypeDescription } from './entity-type.js';\n\nexport const ${description.name}: EntityTypeDescription = ${body};\n`;
}

/** @param {string} document */
function literal(document) {
  return `\`${document.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

/** @param {string} name */
export function fileOf(name) {
  return `${name.replace(/(?<=.)([A-Z])/g, '-$1').toLowerCase()}.ts`;
}

/** @param {Map<string, string>} prefixes */
export function loadersOf(prefixes) {
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

/**
 * @param {Shared} shared
 * @param {Map<string, Fact[]>} summaries
 */
export function wordsOf({ edges, values, enums }, summaries) {
  const words = [...enums].map(
    ([name, list]) =>
      /** @type {const} */ ([name, Object.fromEntries(list.map((one) => [one.name, one.description ?? '']))]),
  );
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

/**
 * @param {string} name
 * @param {string} says
 * @param {string} type
 * @param {object} content
 */
function constant(name, says, type, content) {
  return `/** ${says} */\nexport const ${name}: ${type} = ${JSON.stringify(content, null, 2)};\n`;
}

/** @param {Iterable<readonly [string, unknown]>} entries */
function sorted(entries) {
  return Object.fromEntries([...entries].sort(([one], [other]) => one.localeCompare(other, 'en')));
}

/** What the modules hold, in types. */
export const TYPES = `${HEAD}
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
