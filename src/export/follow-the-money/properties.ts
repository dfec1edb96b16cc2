import type { ValidityRule } from '../../ontology/index.js';
import type { Fields, FieldValue } from '../../store/index.js';
import { plainDate, timesOf } from './dates.js';
import { DATED, ORGANISATIONS } from './schemata.js';

/** Properties by name, each with the texts that it holds. */
export type Properties = Record<string, readonly string[]>;

/** Fields that a property says as well: of every thing, and of those of one schema. */
const ALL: Readonly<Record<string, string>> = {
  name: 'name',
  aliases: 'alias',
  description: 'description',
  url: 'sourceUrl',
  publisher: 'publisher',
};
const OF_SCHEMA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Address: { latitude: 'latitude', longitude: 'longitude', name: 'full' },
  Document: { title: 'title', authors: 'author', name: 'fileName' },
};

/** The properties that the fields of a thing come to. What they cannot say is in its notes, which hold every field. */
export function propertiesOf(schema: string, validity: ValidityRule | null, fields: Fields): Properties {
  const found: Properties = {};
  for (const [field, property] of [...Object.entries(ALL), ...Object.entries(OF_SCHEMA[schema] ?? {})]) {
    add(found, property, textsOf(fields[field]));
  }
  add(found, 'alias', textsOf(fields['localNames']));
  const { date, startDate, endDate } = timesOf(validity, fields);
  if (DATED.includes(schema)) {
    add(found, 'date', [date]);
    add(found, 'startDate', [startDate]);
    add(found, 'endDate', [endDate]);
  }
  if (ORGANISATIONS.includes(schema)) {
    add(found, 'incorporationDate', [startDate]);
    add(found, 'dissolutionDate', [endDate]);
    add(found, 'classification', textsOf(fields['kind']));
  }
  if (schema === 'Document') add(found, 'publishedAt', [plainDate(fields['publishedOn'])]);
  if (schema === 'CourtCase') add(found, 'closeDate', [plainDate(fields['decidedOn'])]);
  return found;
}

/** Adds what there is, each text once. */
export function add(properties: Properties, name: string, texts: readonly (string | undefined)[]): void {
  const given = texts.filter((text) => text !== undefined);
  if (given.length > 0) properties[name] = [...new Set([...(properties[name] ?? []), ...given])];
}

/** The texts of a field: of a value object, that of its `text`. */
function textsOf(value: FieldValue | undefined): string[] {
  if (value === undefined) return [];
  const members = Array.isArray(value) ? value : [value];
  return members.map((member: unknown) =>
    typeof member === 'object' && member !== null && 'text' in member ? String(member.text) : String(member),
  );
}
