import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Format, Piece } from '../format.js';
import { cellsOf, columnsOf, key, type Column, type Row } from './columns.js';
import { fieldsOfRelation, fieldsOfThing } from '../told-fields.js';

const NODES = 'nodes.parquet';
const EDGES = 'edges.parquet';

/** How many rows are held until they are written: a row group. */
const ROWS = 5000;

/** Two typed tables for what reads columns. Lists, value objects and citations are JSON texts. */
export const PARQUET: Format = {
  name: 'parquet',
  description:
    'Apache Parquet, a table of things and one of relations, for pandas, DuckDB and Arrow; the column evidence holds citations as JSON',
  files: [NODES, EDGES],
  async *write({ ontology, version, things }) {
    const ends = ['id', 'type', 'edge', 'from', 'to'].map(key);
    const nodes = await openTable(NODES, [key('id'), key('type'), ...columnsOf(ontology.entities.values())], version);
    const edges = await openTable(EDGES, [...ends, ...columnsOf(ontology.edges.values())], version);
    for await (const thing of things()) {
      yield* nodes.add({ ...fieldsOfThing(ontology, thing), id: thing.id, type: thing.type });
      for (const relation of thing.relations) {
        const { id, type, edge, from, to } = relation;
        yield* edges.add({ ...fieldsOfRelation(ontology, relation), id, type, edge, from, to });
      }
    }
    yield* nodes.end();
    yield* edges.end();
  },
};

/** A table that is written as rows come. */
interface Table {
  /** The bytes that a row completes, if any. */
  add(row: Readonly<Record<string, unknown>>): Iterable<Piece>;
  end(): Iterable<Piece>;
}

async function openTable(file: string, columns: readonly Column[], version: string): Promise<Table> {
  // Loaded with the first export that needs it: no other start of the program waits for it.
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columns.map((column) => ({ ...column, data: [] })) }),
    createdBy: 'tipgraph',
    kvMetadata: [{ key: 'tipgraph.version', value: version }],
  });
  let rows: Row[] = [];
  return {
    *add(row) {
      rows.push(cellsOf(columns, row));
      if (rows.length < ROWS) return;
      writeGroup(writer, columns, rows);
      rows = [];
      yield { file, content: taken(bytes) };
    },
    *end() {
      if (rows.length > 0) writeGroup(writer, columns, rows);
      void writer.finish(); // into memory, where nothing is waited for
      yield { file, content: taken(bytes) };
    },
  };
}

function writeGroup(writer: ParquetWriter, columns: readonly Column[], rows: readonly Row[]): void {
  const columnData = columns.map((column) => ({ ...column, data: rows.map((row) => row[column.name] ?? null) }));
  void writer.write({ columnData, rowGroupSize: rows.length });
}

/** What has been written since the last time. The writer counts on in `offset`, and begins anew in its buffer. */
function taken(bytes: ByteWriter): Uint8Array {
  const content = bytes.getBytes().slice();
  bytes.index = 0;
  return content;
}
