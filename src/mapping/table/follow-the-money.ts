import { TableError } from './errors.js';
import { decodedText } from './text.js';
import { SEPARATOR, type Row, type Table } from './row.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads FollowTheMoney entities, one a line, as rows. The columns are `id`, `schema`, the first value of each property (`name`), all of
 * its values (`name.all`, with U+001F between them), and of a property that leads to another entity of the file that one's schema
 * (`member.schema`). Rows are numbered by their lines. Throws `TableError`.
 */
export function readFollowTheMoney(file: string, bytes: Uint8Array): Table {
  const entities = new Map<number, Entity>();
  const schemata = new Map<string, string>();
  for (const [index, line] of decodedText(file, bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    const entity = entityIn(file, index + 1, line);
    if (schemata.has(entity.id)) {
      throw new TableError(
        file,
        index + 1,
        `has the entity "${entity.id}" for the second time: aggregate its statements first`,
      );
    }
    schemata.set(entity.id, entity.schema);
    entities.set(index + 1, entity);
  }
  if (entities.size === 0) throw new TableError(file, null, 'has no entities');
  const rows = [...entities].map(([number, entity]) => ({ number, cells: cellsOf(entity, schemata) }));
  return { columns: ['id', 'schema'], isOpen: true, rows };
}

function entityIn(file: string, number: number, line: string): Entity {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch (error) {
    throw new TableError(file, number, `is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`);
  }
  if (isMap(content) && typeof content['id'] === 'string' && typeof content['schema'] === 'string') {
    const { id, schema, properties } = content;
    return { id, schema, properties: isMap(properties) ? propertiesIn(properties) : {} };
  }
  throw new TableError(file, number, 'wants a FollowTheMoney entity: a map with `id`, `schema` and `properties`');
}

/** Entities that stand inside others are named by their ids alone; they are read where they have a line of their own. */
function propertiesIn(given: Readonly<Record<string, unknown>>): Entity['properties'] {
  return Object.fromEntries(
    Object.entries(given).map(([name, values]) => {
      const all: readonly unknown[] = Array.isArray(values) ? values : [values];
      const texts = all.map((value) => (isMap(value) ? value['id'] : value));
      return [name, texts.filter((value) => typeof value === 'string' && value !== '').map(String)];
    }),
  );
}

function cellsOf({ id, schema, properties }: Entity, schemata: ReadonlyMap<string, string>): Row['cells'] {
  const cells: Record<string, string> = { id, schema };
  for (const [name, values] of Object.entries(properties)) {
    const [first] = values;
    if (first === undefined) continue;
    cells[name] = first;
    cells[`${name}.all`] = values.join(SEPARATOR);
    const other = schemata.get(first);
    if (other !== undefined) cells[`${name}.schema`] = other;
  }
  return cells;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
