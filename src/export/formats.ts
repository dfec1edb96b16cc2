import { FOLLOW_THE_MONEY } from './follow-the-money.js';
import type { Format } from './format.js';
import { GEOJSON } from './geojson.js';
import { JSON_LD } from './json-ld.js';
import { JSON_LINES } from './json-lines.js';
import { PARQUET } from './parquet.js';

/** All formats, by the names under which they are asked for. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [JSON_LINES, JSON_LD, GEOJSON, FOLLOW_THE_MONEY, PARQUET].map((format) => [format.name, format]),
);
