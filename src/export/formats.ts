import { CSV } from './csv/csv.js';
import { CYPHER } from './neo4j/cypher.js';
import { FOLLOW_THE_MONEY } from './follow-the-money/follow-the-money.js';
import type { Format } from './format.js';
import { GEOJSON } from './geojson/geojson.js';
import { GEXF } from './xml/gexf.js';
import { GRAPHML } from './xml/graphml.js';
import { JSON_LD } from './json-ld/json-ld.js';
import { JSON_LINES } from './json-lines.js';
import { NEO4J_ADMIN } from './neo4j/neo4j-admin.js';
import { PARQUET } from './parquet/parquet.js';

/** All formats, by the names under which they are asked for. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [JSON_LINES, CSV, JSON_LD, GEOJSON, GRAPHML, GEXF, NEO4J_ADMIN, CYPHER, FOLLOW_THE_MONEY, PARQUET].map((format) => [
    format.name,
    format,
  ]),
);
