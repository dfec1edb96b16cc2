import type { Format } from './format.js';
import { JSON_LINES } from './json-lines.js';

/** All formats, by the names under which they are asked for. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([JSON_LINES].map((format) => [format.name, format]));
