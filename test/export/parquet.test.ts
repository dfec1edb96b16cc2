import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/index.js';
import { PARQUET } from '../../src/export/parquet/parquet.js';
import { cellsOf, columnsOf } from '../../src/export/parquet/columns.js';
import { cite, entity, ontology, relation } from '../support/records.js';
import { smallOntology } from '../support/small-ontology.js';
import { filesOf, HARD } from './format-files.js';

const evidence = [cite('source:a', 82, { knownFrom: 15000 })];
const told = '[{"source":"source:a","page":82,"confidence":"STATED","polarity":"AFFIRMS","origin":"READING"}]';

interface Read {
  readonly rows: Record<string, unknown>[];
  readonly groups: number;
  readonly columns: readonly string[];
}

async function read(files: ReadonlyMap<string, Buffer>, name: string): Promise<Read> {
  const content = files.get(name) ?? Buffer.alloc(0);
  const file = new Uint8Array(content).buffer;
  const { row_groups: groups, schema } = parquetMetadata(file);
  const rows = await parquetReadObjects({ file });
  return { rows, groups: groups.length, columns: schema.slice(1).map((column) => column.name) };
}

/** Without the cells that hold nothing. */
function filled(row: Record<string, unknown> | undefined): object {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value != null));
}

describe('Parquet', () => {
  it('is a format', () => expect(FORMATS.get('parquet')).toBe(PARQUET));

  it('has a row for each thing and each relation, typed, with citations as JSON', async () => {
    const things = [
      entity('country:MMR', { name: HARD, aliases: ['a', 'b'], latitude: 22, evidence }),
      entity('route:r', { name: 'R', status: 'REPORTED', sourceCount: 1, evidence }),
    ];
    const stop = relation('STOPS_AT|route:r|country:MMR', ['route:r', 'STOPS_AT', 'country:MMR'], 'Stop', {
      order: 1,
      role: 'SOURCE',
      travelled: false,
      evidence,
    });
    const files = await filesOf(PARQUET, things, [stop]);
    const [nodes, edges] = [await read(files, 'nodes.parquet'), await read(files, 'edges.parquet')];
    expect(nodes.rows.map(filled)).toEqual([
      { id: 'country:MMR', type: 'Country', name: HARD, aliases: '["a","b"]', latitude: 22, evidence: told },
      { id: 'route:r', type: 'Route', name: 'R', status: 'REPORTED', sourceCount: 1, evidence: told },
    ]);
    expect(edges.rows.map(filled)).toEqual([
      {
        id: 'STOPS_AT|route:r|country:MMR',
        type: 'STOPS_AT',
        edge: 'Stop',
        from: 'route:r',
        to: 'country:MMR',
        order: 1,
        role: 'SOURCE',
        travelled: false,
        evidence: told,
      },
    ]);
    expect(await filesOf(PARQUET, things, [stop])).toEqual(files);
  });

  it('writes more than one group of rows', async () => {
    const things = Array.from({ length: 5001 }, (_, index) => entity(`form:f${index}`, { name: `${index}` }));
    const { rows, groups } = await read(await filesOf(PARQUET, things), 'nodes.parquet');
    expect(groups).toBe(2);
    expect(new Set(rows.map((row) => `form:f${String(row['name'])}` === row['id']))).toEqual(new Set([true]));
    expect(rows).toHaveLength(5001);
  });

  it('has its columns without anything', async () => {
    const { rows, columns } = await read(await filesOf(PARQUET, []), 'nodes.parquet');
    expect(rows).toEqual([]);
    expect(columns).toEqual(['id', 'type', ...columnsOf(ontology.entities.values()).map(({ name }) => name)]);
  });
});

describe('the columns', () => {
  const types = columnsOf(smallOntology.entities.values());

  it('have the types of their fields', () => {
    const typed = Object.fromEntries(types.map(({ name, type }) => [name, type]));
    expect(typed).toMatchObject({
      weight: 'DOUBLE',
      count: 'INT32',
      flag: 'BOOLEAN',
      colour: 'STRING',
      numbers: 'STRING',
    });
  });

  it('are texts where a name is of one kind here and of another there', () => {
    const [count, weight] = ['count', 'weight'].map((name) => smallOntology.entities.get('Alpha')?.fields.get(name));
    if (count === undefined || weight === undefined) throw new TypeError('Alpha has both');
    const mixed = columnsOf([
      { fields: new Map([['x', { ...count, name: 'x' }]]) },
      { fields: new Map([['x', { ...weight, name: 'x' }]]) },
    ]);
    expect(mixed).toEqual([{ name: 'x', type: 'STRING', nullable: true }]);
    expect(cellsOf(mixed, { x: 2 })).toEqual({ x: '2' });
  });
});
