/**
 * A loader for GraphQL Code Generator: the schema as those see it who write root fields by hand. It has these fields, their
 * arguments and what they return, without the relations of things. Types for the rest of the graph would be more than a
 * megabyte that nobody uses.
 */
import { readFileSync } from 'node:fs';
import { Kind, parse, visit } from 'graphql';

const WRITTEN_BY_HAND = new Set(['node', 'nodes', 'entity', 'search', 'neighbourhood', 'meta']);

/**
 * @param {string} path of the printed schema
 * @returns {import('graphql').DocumentNode}
 */
export default function rootSchema(path) {
  const definitions = new Map(
    parse(readFileSync(path, 'utf8'), { noLocation: true }).definitions.map((definition) => [
      nameOf(definition),
      shorten(definition),
    ]),
  );
  // A set grows while it is walked: in the end it holds every type that the root fields lead to.
  const reached = new Set(['Query']);
  for (const name of reached) {
    const definition = definitions.get(name);
    if (definition === undefined) continue; // built into the language
    visit(definition, { NamedType: (type) => void reached.add(type.name.value) });
  }
  return { kind: Kind.DOCUMENT, definitions: [...reached].flatMap((name) => definitions.get(name) ?? []) };
}

/** @param {import('graphql').DefinitionNode} definition */
function nameOf(definition) {
  return 'name' in definition ? definition.name.value : '';
}

/**
 * Takes out the fields that lead on: at the root those made from the ontology, elsewhere those with arguments.
 * @param {import('graphql').DefinitionNode} definition
 * @returns {import('graphql').DefinitionNode}
 */
function shorten(definition) {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
    return definition;
  }
  const stays =
    definition.name.value === 'Query'
      ? (/** @type {import('graphql').FieldDefinitionNode} */ field) => WRITTEN_BY_HAND.has(field.name.value)
      : (/** @type {import('graphql').FieldDefinitionNode} */ field) => field.arguments?.length === 0;
  return { ...definition, interfaces: [], fields: (definition.fields ?? []).filter(stays) };
}
