import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { ROOT } from '../support.js';

/**
 * @typedef {object} Ontology what `schema/` says beyond the printed schema
 * @property {Map<string, string[]>} fields the fields that each type and interface declares, in order
 * @property {{ name: string, stored: string, target: string }[]} inverses the fields that lead back
 * @property {Map<string, string>} stored the names of relations in the store, by `Type.field`
 * @property {Map<string, string>} prefixes what the ids of each type begin with
 */

/**
 * The definitions of `schema/`: their order, and the prefixes of ids.
 * @returns {Ontology}
 */
export function readOntology() {
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
