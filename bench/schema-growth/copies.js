import { Kind, parse, print, visit } from 'graphql';

/** @import { ASTNode, DefinitionNode, DirectiveNode, DocumentNode, NameNode, StringValueNode, TypeNode } from 'graphql' */

/** Of these there is one, whatever the number of types: everything is a thing, and every relation is one. */
const ONLY_ONCE = new Set(['Entity', 'Relation', 'RelationDirection']);

/** A copy is told from the others by its letter. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What every schema needs once, and no copy of it. */
const COPIED = new Set([Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION]);

/**
 * SDL with so many copies of the types of other SDL. A copy is a schema of its own beside the first: its types lead to each other, and have the
 * sizes, the interfaces and the relations of those that they are copies of.
 * @param {string} sdl
 * @param {number} copies
 */
export function copiesOf(sdl, copies) {
  const document = parse(sdl, { noLocation: true });
  const definitions = document.definitions.filter(isCopied);
  const names = new Set(definitions.map(nameOf));
  // The ids of a type begin with letters and nothing else.
  return Array.from({ length: copies }, (_, index) => print(copied(definitions, names, `Copy${LETTERS[index]}`)));
}

/** @param {DefinitionNode} definition */
function nameOf(definition) {
  return 'name' in definition ? definition.name.value : '';
}

/** @param {DefinitionNode} definition */
function isCopied(definition) {
  return COPIED.has(/** @type {never} */ (definition.kind)) && !ONLY_ONCE.has(nameOf(definition));
}

/**
 * @param {readonly DefinitionNode[]} definitions
 * @param {ReadonlySet<string>} names
 * @param {string} mark
 * @returns {DocumentNode}
 */
function copied(definitions, names, mark) {
  const renamed = (/** @type {string} */ name) => (names.has(name) ? `${name}${mark}` : name);
  const named = (/** @type {{ readonly name: NameNode }} */ node) => ({
    ...node,
    name: { ...node.name, value: renamed(node.name.value) },
  });
  return visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      ObjectTypeDefinition: named,
      InterfaceTypeDefinition: named,
      EnumTypeDefinition: named,
      NamedType: named,
      FieldDefinition: (field) => ({
        ...field,
        directives: field.directives?.map((directive) => relationOf(directive, names.has(targetOf(field.type)))),
      }),
      Directive: (directive) => marked(directive, ARGUMENTS[directive.name.value] ?? {}, renamed, mark),
    },
  );
}

/** How arguments of directives name what is copied: as a type, or in a way that may be taken once. */
const ARGUMENTS = /** @type {Record<string, Record<string, 'type' | 'word' | 'relation'>>} */ ({
  entity: { prefix: 'word', plural: 'word' },
  relation: { type: 'relation', edge: 'type' },
});

/**
 * @param {DirectiveNode} directive
 * @param {Readonly<Record<string, 'type' | 'word' | 'relation'>>} ways
 * @param {(name: string) => string} renamed
 * @param {string} mark
 * @returns {DirectiveNode}
 */
function marked(directive, ways, renamed, mark) {
  const words = {
    type: renamed,
    word: (/** @type {string} */ text) => `${text}${mark.toLowerCase()}`,
    relation: (/** @type {string} */ text) => `${text}_${mark.toUpperCase()}`,
  };
  const change = (/** @type {string} */ name) => words[ways[name] ?? 'type'];
  return {
    ...directive,
    arguments: (directive.arguments ?? []).map((argument) =>
      argument.value.kind === Kind.STRING && ways[argument.name.value] !== undefined
        ? { ...argument, value: { ...argument.value, value: change(argument.name.value)(argument.value.value) } }
        : argument,
    ),
  };
}

/**
 * A relation that leads to what is there once has no way back in the copies: it would land on every type, and each would grow with their number.
 * @param {DirectiveNode} directive
 * @param {boolean} leadsToCopy
 * @returns {DirectiveNode}
 */
function relationOf(directive, leadsToCopy) {
  if (directive.name.value !== 'relation' || leadsToCopy) return directive;
  const kept = (directive.arguments ?? []).filter(({ name }) => !name.value.startsWith('inverse'));
  return { ...directive, arguments: kept };
}

/** @param {TypeNode} type @returns {string} */
function targetOf(type) {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : targetOf(type.type);
}
