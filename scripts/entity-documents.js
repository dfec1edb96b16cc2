/**
 * Writes what the explorer needs to know of each type of thing, one small module a type in `src/explorer/generated/entities/`: the
 * document that asks for a thing's own facts and counts its relations, and each field with its words. What there is comes from
 * `schema.graphql`, in the order in which `schema/` declares it, so that a type added there needs no line in the explorer.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { describeType, summaryOf } from './entity-documents/describe-type.js';
import { documentOf } from './entity-documents/document-of.js';
import { fileOf, loadersOf, moduleOf, TYPES, wordsOf } from './entity-documents/print-modules.js';
import { readOntology } from './entity-documents/read-ontology.js';
import { ROOT } from './support.js';

const FOLDER = join(ROOT, 'src', 'explorer', 'generated', 'entities');

/** Writes the modules, and takes away those of types that are gone. */
export function writeEntityDocuments() {
  const sdl = parse(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'), { noLocation: true });
  const modules = modulesOf(buildASTSchema(sdl, { assumeValidSDL: true }));
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) if (!modules.has(file)) rmSync(join(FOLDER, file));
  for (const [file, text] of modules) {
    const path = join(FOLDER, file);
    if (textOf(path) !== text) writeFileSync(path, text);
  }
}

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {Map<string, string>} the text of each module by its file
 */
function modulesOf(schema) {
  const ontology = readOntology();
  const modules = new Map();
  /** @type {import('./entity-documents/describe-type.js').Shared} */
  const shared = { edges: new Map(), values: new Map(), enums: new Map() };
  const summaries = new Map();
  for (const name of [...ontology.prefixes.keys()].sort()) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const description = describeType(type, ontology, shared);
    modules.set(fileOf(name), moduleOf(description, documentOf(description, shared)));
    summaries.set(name, summaryOf(type, ontology));
  }
  modules.set('entity-type.ts', TYPES);
  modules.set('entity-types.ts', loadersOf(ontology.prefixes));
  modules.set('words.ts', wordsOf(shared, summaries));
  return modules;
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // not yet written
  }
}
