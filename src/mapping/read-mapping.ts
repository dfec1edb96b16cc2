import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import * as z from 'zod/mini';
import { MappingError } from './errors.js';
import type { Condition, Lookup, Mapping } from './mapping.js';
import { textKey } from './text-key.js';

/** Issues in words: the small build of the library has none of its own. */
z.config(z.locales.en());

const cell = z.union([z.string(), z.number(), z.boolean()]);
const condition = z.optional(z.record(z.string(), z.nullable(z.union([cell, z.array(cell)]))));
const record = z.record(z.string(), z.unknown());

const shape = z.strictObject({
  mapping: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'wants lower-case letters, digits and hyphens')),
  title: z.string(),
  version: z.string(),
  description: z.optional(z.string()),
  table: z.strictObject({
    format: z.enum(['csv', 'tsv', 'xlsx', 'xml', 'ftm']),
    sheet: z.optional(z.string()),
    header: z._default(z.int().check(z.minimum(1)), 1),
    rows: z.optional(z.string()),
    key: z.optional(z.string()),
  }),
  source: z.string().check(z.regex(/^source:/, 'wants the id of a source')),
  files: z._default(
    z.array(
      z.strictObject({
        name: z.string(),
        source: z.optional(z.string()),
        columns: z.optional(z.array(z.string())),
        cells: z._default(z.record(z.string(), z.string()), {}),
      }),
    ),
    [],
  ),
  records: z._default(z.array(record), []),
  lookups: z._default(
    z.record(
      z.string(),
      z.strictObject({
        values: z._default(z.record(z.string(), cell), {}),
        find: z._default(z.union([z.string(), z.array(z.string())]), []),
        classification: z.optional(z.string()),
        otherwise: z._default(z.enum(['refuse', 'leave-out']), 'refuse'),
      }),
    ),
    {},
  ),
  rows: z
    .array(
      z.strictObject({
        where: condition,
        unless: condition,
        let: z._default(record, {}),
        record: z.optional(record),
        records: z.optional(z.array(record)),
        'leave-out': z.optional(z.string()),
      }),
    )
    .check(z.minLength(1)),
});

type Written = z.infer<typeof shape>;

/**
 * Reads a mapping file. What it makes is kept under the name that is given, instead of the mapping's own: `{dataset}` in the ids of its
 * sources stands for it. Throws `MappingError` with every problem.
 */
export function readMapping(path: string, name?: string): Mapping {
  const file = basename(path);
  const content = contentOf(path, file);
  const own = name ?? (isMap(content) ? String(content['mapping']) : '');
  const parsed = shape.safeParse(isMap(content) ? { ...content, ...namingDataset(content, own) } : content);
  if (parsed.success) return mappingOf(parsed.data, file);
  throw new MappingError(
    file,
    parsed.error.issues.map(({ path: keys, message }) => `${keys.map(String).join('.') || 'the file'}: ${message}`),
  );
}

/** The sources of a mapping with the name of the dataset in their ids. */
function namingDataset(content: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('{dataset}', name);
    if (Array.isArray(value)) return value.map(named);
    return isMap(value)
      ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, named(member)]))
      : value;
  };
  return Object.fromEntries(
    ['source', 'records'].filter((key) => key in content).map((key) => [key, named(content[key])]),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function contentOf(path: string, file: string): unknown {
  try {
    return load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException)
      throw new MappingError(file, [`is not YAML: ${error.message.split('\n')[0] ?? ''}`]);
    if (error instanceof Error && 'code' in error)
      throw new MappingError(path, [`there is no mapping that can be read here`]);
    throw error;
  }
}

function mappingOf(written: Written, file: string): Mapping {
  const { mapping, title, version, table, source, files, records, lookups, rows } = written;
  if (table.format === 'xml' && table.rows === undefined) {
    throw new MappingError(file, ['table.rows: an XML file needs the path of its rows: `Goods/Good`']);
  }
  const { format, header, sheet, rows: path, key } = table;
  return {
    name: mapping,
    title,
    version,
    table: {
      format,
      header,
      ...(sheet === undefined ? {} : { sheet }),
      ...(path === undefined ? {} : { rows: path }),
      ...(key === undefined ? {} : { key }),
    },
    source,
    files: files.map(({ name, columns, cells, source: own = source }) => ({ name, source: own, columns, cells })),
    records,
    lookups: new Map(Object.entries(lookups).map(([name, lookup]) => [name, lookupOf(lookup)])),
    rows: rows.map(
      ({ where, unless, let: cells, record: one, records: several = [], 'leave-out': leaveOut = null }) => ({
        where: conditionOf(where),
        unless: unless === undefined ? null : conditionOf(unless),
        cells,
        records: one === undefined ? several : [one, ...several],
        leaveOut,
      }),
    ),
  };
}

function lookupOf({ values, find, classification, otherwise }: Written['lookups'][string]): Lookup {
  return {
    values: new Map(Object.entries(values).map(([text, meaning]) => [textKey(text), String(meaning)])),
    find: typeof find === 'string' ? [find] : find,
    classification: classification ?? null,
    otherwise,
  };
}

function conditionOf(where: Written['rows'][number]['where']): Condition {
  return new Map(
    Object.entries(where ?? {}).map(([column, wanted]) => [
      column,
      wanted === null ? null : (Array.isArray(wanted) ? wanted : [wanted]).map(String),
    ]),
  );
}
