import type { DatasetFile, DatasetFiles } from './dataset-file.js';
import { Place } from './place.js';
import type { Findings } from './problems.js';
import { inWords, isMap } from './shape.js';

/** How the name of a dataset in one file ends. */
export const JSON_LINES = '.jsonl';

/** Longer lines are refused: no record is so long, and a file without line breaks would be read as one. */
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * Reads a dataset in one file of JSON Lines: in the first line `{"dataset": …}`, its manifest, then a record a line, as they stand
 * in YAML files too. `{"source": …}` in a line of its own says what citations mean after it that name no source.
 */
export function readJsonLines(path: string, bytes: Uint8Array, findings: Findings): DatasetFiles {
  const place = Place.ofFile(path);
  const text = decoded(bytes, place, findings);
  const reader = new LineReader(path, findings);
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    reader.read(line, number);
    start = end === -1 ? text.length : end + 1;
  }
  const { manifest, records } = reader.files(text);
  const entry = manifest === undefined ? undefined : { content: manifest, text, place: Place.ofLine(path, 1) };
  return { manifest: entry, records };
}

function decoded(bytes: Uint8Array, place: Place, findings: Findings): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    findings.add('SYNTAX', place, 'is not UTF-8 throughout: save it as UTF-8', { line: 1 });
    return '';
  }
}

interface Part {
  readonly source: unknown;
  readonly records: unknown[];
  readonly lines: { readonly records: number[]; readonly source: number };
}

/** Takes lines apart into the manifest and, for each source that citations fall back on, a file of records. */
class LineReader {
  #manifest: unknown;
  #part: Part = { source: undefined, records: [], lines: { records: [], source: 1 } };
  readonly #parts: Part[] = [];

  constructor(
    readonly path: string,
    readonly findings: Findings,
  ) {}

  read(line: string, number: number): void {
    if (line.trim() === '') return;
    const content = this.#parse(line, number);
    if (content === undefined) return;
    if (number === 1 && isMap(content) && 'dataset' in content) this.#manifest = content['dataset'];
    else if (isMap(content) && 'source' in content && Object.keys(content).length === 1)
      this.#begin(content['source'], number);
    else {
      this.#part.records.push(content);
      this.#part.lines.records.push(number);
    }
  }

  files(text: string): { readonly manifest: unknown; readonly records: DatasetFile[] } {
    this.#begin(undefined, 1);
    const records = this.#parts.map(({ source, records: own, lines }) => ({
      path: this.path,
      text,
      content: { ...(source === undefined ? {} : { source }), records: own },
      lines,
    }));
    return { manifest: this.#manifest, records };
  }

  #begin(source: unknown, line: number): void {
    if (this.#part.records.length > 0) this.#parts.push(this.#part);
    this.#part = { source, records: [], lines: { records: [], source: line } };
  }

  #parse(line: string, number: number): unknown {
    const place = Place.ofFile(this.path);
    if (line.length > LONGEST_LINE) {
      const message = `the line has ${line.length} characters, and at most ${LONGEST_LINE} are read: write one record a line`;
      this.findings.add('SYNTAX', place, message, { line: number });
      return undefined;
    }
    try {
      const content: unknown = JSON.parse(line);
      if (isMap(content)) return content;
      const message = `wants a map in each line, and has ${inWords(content)}`;
      this.findings.add('RECORD_SHAPE', place, message, { line: number });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.findings.add('SYNTAX', place, `is not JSON: ${reason.slice(0, 200)}`, { line: number });
    }
    return undefined;
  }
}
