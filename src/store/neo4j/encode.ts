import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { DayRange, Ontology, StoredField, Timed } from '../../ontology/index.js';
import type { EntityRecord, Fields, FieldValue, RelationRecord, Scalar, ValueObject } from '../port.js';
import { isList, searchedTexts } from '../shared/index.js';
import { referencesIn, type Catalog } from './catalog.js';
import { beside, DIGEST, EDGE, KNOWN, NAMED, TEXT, TEXTS, TYPE, VALIDITY } from './names.js';
import { storedTexts } from './stored-texts.js';
import { namedKey, sortKey } from './text-keys.js';

type Properties = Record<string, unknown>;

interface Described {
  readonly fields: ReadonlyMap<string, StoredField>;
}

/** The properties of a thing's node. Fields that its type does not have are left out. */
export function encodeEntity({ ontology, prose }: Catalog, type: Described, record: EntityRecord): Properties {
  const { words, texts } = storedTexts(searchedTexts(record.fields, prose));
  const { name } = record.fields;
  return {
    id: record.id,
    [TYPE]: record.type,
    ...(words === '' ? {} : { [TEXT]: words, [TEXTS]: texts }),
    ...(typeof name === 'string' ? { [NAMED]: namedKey(record.type, name) } : {}),
    ...encodeFields(ontology, type, record.fields),
    ...encodeTime(record.dates, record),
  };
}

/** The properties of a relation. */
export function encodeRelation(ontology: Ontology, edge: Described, record: RelationRecord): Properties {
  return {
    id: record.id,
    [EDGE]: record.edge,
    ...encodeFields(ontology, edge, record.fields),
    ...encodeTime(record.dates, record),
  };
}

/** Properties with what names them all, and the labels or the type that go with them. */
export function withDigest(properties: Properties, labels: readonly string[]): Properties {
  const digest = createHash('sha1')
    .update(JSON.stringify([labels, properties]))
    .digest('base64');
  return { ...properties, [DIGEST]: digest };
}

function encodeFields(ontology: Ontology, { fields: definitions }: Described, fields: Fields): Properties {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = definitions.get(name);
    if (field === undefined || (isList(value) && value.length === 0)) continue;
    if (field.kind === 'value') {
      properties[beside.json(name)] = JSON.stringify(value);
      for (const reference of referencesIn(ontology, field)) {
        const ids = idsIn(value, reference);
        if (ids.length > 0) properties[beside.reference(name, reference)] = ids;
      }
    } else {
      properties[name] = field.kind === 'int' ? encodeIntegers(value) : value;
      Object.assign(properties, encodeForms(name, value));
    }
  }
  return properties;
}

/** Numbers go out as floating-point numbers unless they are said to be whole. */
function encodeIntegers(value: FieldValue): unknown {
  const members = isList<unknown>(value) ? value : [value];
  if (!members.every((member) => Number.isSafeInteger(member))) return value;
  return isList<unknown>(value) ? members.map((member) => neo4j.int(Number(member))) : neo4j.int(Number(value));
}

/** The forms in which texts are compared, where they differ from the texts. */
function encodeForms(name: string, value: FieldValue): Properties {
  const lower = mapTexts(value, (text) => text.toLowerCase());
  const sorted = mapTexts(value, sortKey);
  return {
    ...(lower === undefined ? {} : { [beside.lower(name)]: lower }),
    ...(sorted === undefined ? {} : { [beside.sort(name)]: sorted }),
  };
}

function mapTexts(value: FieldValue, form: (text: string) => string): string | readonly unknown[] | undefined {
  if (typeof value === 'string') return form(value) === value ? undefined : form(value);
  if (!isList<unknown>(value)) return undefined;
  const mapped = value.map((member) => (typeof member === 'string' ? form(member) : member));
  return mapped.every((member, index) => member === value[index]) ? undefined : mapped;
}

function encodeTime(dates: Readonly<Record<string, DayRange>>, { validity, knownFrom }: Timed): Properties {
  const properties: Properties = {};
  for (const [name, range] of Object.entries(dates)) {
    properties[beside.first(name)] = neo4j.int(range.first);
    properties[beside.last(name)] = neo4j.int(range.last);
  }
  if (knownFrom !== undefined) properties[KNOWN] = neo4j.int(knownFrom);
  if (validity === null) return properties;
  const { from, until } = validity;
  const bounds = [from.first, from.last, until.first, until.last];
  for (const [index, name] of VALIDITY.entries()) properties[name] = neo4j.int(bounds[index] ?? 0);
  return properties;
}

/** The ids that value objects hold under a name, each once. */
function idsIn(value: FieldValue, reference: string): readonly string[] {
  const members = isList<Scalar | ValueObject>(value) ? value : [value];
  const named = members.flatMap((member): readonly unknown[] => {
    const ids: unknown = typeof member === 'object' ? member[reference] : undefined;
    return isList<unknown>(ids) ? ids : [ids];
  });
  return [...new Set(named.filter((id) => typeof id === 'string'))];
}
