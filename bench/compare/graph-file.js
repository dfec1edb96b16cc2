import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { buildASTSchema, concatAST, getNamedType, isInterfaceType, isObjectType, parse as parseSdl } from 'graphql';
import { MAIN, ROOT } from '../shared/places.js';

/** @typedef {'number' | 'boolean' | 'json' | 'text'} Kind */

const NOT_SEARCHED = new Set(['id', 'url', 'language']);

/**
 * Exports the graph that is configured and writes it as JSON for the stock servers: things with their fields and their texts, relations with
 * their ends and fields.
 * @returns {string} the file, which is removed at the end of the process
 */
export function writeGraphFile() {
  const folder = mkdtempSync(join(tmpdir(), 'tipgraph-compare-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const args = [MAIN, 'export', '--format', 'csv', '--out', join(folder, 'csv')];
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, NEO4J_URI: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The graph could not be exported: ${stderr}`);
  const { kinds, prose } = fieldsOfSchema();
  const things = rowsOf(join(folder, 'csv', 'nodes.csv'), kinds).map((thing) => ({
    ...thing,
    texts: [...prose].flatMap((field) => textsIn(thing[field])),
  }));
  const relations = rowsOf(join(folder, 'csv', 'edges.csv'), kinds);
  const file = join(folder, 'graph.json');
  writeFileSync(file, JSON.stringify({ things, relations }));
  return file;
}

/** Which fields hold what, and which are searched, as the ontology has it. */
function fieldsOfSchema() {
  const files = readdirSync(join(ROOT, 'schema')).map((name) => readFileSync(join(ROOT, 'schema', name), 'utf8'));
  const schema = buildASTSchema(concatAST(files.map((text) => parseSdl(text))), { assumeValid: true });
  /** @type {Map<string, Kind>} */
  const kinds = new Map();
  const prose = new Set(['localNames']);
  for (const type of Object.values(schema.getTypeMap())) {
    if ((!isObjectType(type) && !isInterfaceType(type)) || type.name.startsWith('__')) continue;
    const isThing = isInterfaceType(type) ? type.name !== 'Relation' : isMarked(type, 'entity');
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type).name;
      if (!kinds.has(field.name)) kinds.set(field.name, kindOf(named, JSON.stringify(field.type).includes('[')));
      if (isThing && named === 'String' && !NOT_SEARCHED.has(field.name)) prose.add(field.name);
    }
  }
  return { kinds, prose };
}

/**
 * @param {import('graphql').GraphQLObjectType} type
 * @param {string} directive
 */
function isMarked({ astNode }, directive) {
  return astNode?.directives?.some(({ name }) => name.value === directive) === true;
}

/**
 * @param {string} named
 * @param {boolean} isList
 * @returns {Kind}
 */
function kindOf(named, isList) {
  if (isList) return 'json';
  if (named === 'Int' || named === 'Float') return 'number';
  return named === 'Boolean' ? 'boolean' : 'text';
}

/**
 * @param {string} file
 * @param {ReadonlyMap<string, Kind>} kinds
 * @returns {Record<string, unknown>[]}
 */
function rowsOf(file, kinds) {
  /** @type {Record<string, string>[]} */
  const rows = parse(readFileSync(file), { columns: true });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== '')
        .map(([name, cell]) => [name, valueOf(cell, kinds.get(name) ?? 'text')]),
    ),
  );
}

/**
 * @param {string} cell
 * @param {Kind} kind
 * @returns {unknown}
 */
function valueOf(cell, kind) {
  switch (kind) {
    case 'number':
      return Number(cell);
    case 'boolean':
      return cell === 'true';
    case 'json':
      return cell.startsWith('[') ? JSON.parse(cell) : cell;
    case 'text':
      return cell;
  }
}

/** @param {unknown} value */
function textsIn(value) {
  const members = Array.isArray(value) ? value : [value];
  return members.map((member) => member?.text ?? member).filter((member) => typeof member === 'string');
}
