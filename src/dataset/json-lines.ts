import type { DatasetFiles } from './dataset-file.js';
import { Place } from './place.js';
import type { Findings } from './problems.js';
import { inWords, isMap } from './shape.js';

/** How the name of a dataset in one file ends. */
export const JSON_LINES = '.jsonl';

/** Longer lines are refused: no record is so long, and a file without line breaks would be read as one. */
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * Reads a dataset in one file of JSON Lines: in the first line `{"dataset": …}`, its manifest, then a record a line, as they stand
 * in YAML files too. Every citation names its source.
 */
export function readJsonLines(path: string, bytes: Uint8Array, findings: Findings): DatasetFiles {
  const text = decoded(bytes, path, findings);
  const records: unknown[] = [];
  const lines: number[] = [];
  let manifest: DatasetFiles['manifest'];
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length : end + 1;
    const content = line.trim() === '' ? undefined : readLine(line, Place.ofLine(path, number), findings);
    if (content === undefined) continue;
    if (number === 1 && 'dataset' in content) {
      manifest = { content: content['dataset'], text, place: Place.ofLine(path, 1) };
      continue;
    }
    records.push(content);
    lines.push(number);
  }
  return { manifest, records: [{ path, text, content: { records }, lines }] };
}

function decoded(bytes: Uint8Array, path: string, findings: Findings): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    findings.add('SYNTAX', Place.ofLine(path, 1), 'is not UTF-8 throughout: save it as UTF-8');
    return '';
  }
}

function readLine(line: string, place: Place, findings: Findings): Readonly<Record<string, unknown>> | undefined {
  if (line.length > LONGEST_LINE) {
    const message = `the line has ${line.length} characters, and at most ${LONGEST_LINE} are read: write one record a line`;
    findings.add('SYNTAX', place, message);
    return undefined;
  }
  try {
    const content: unknown = JSON.parse(line);
    if (isMap(content)) return content;
    findings.add('RECORD_SHAPE', place, `wants a map in each line, and has ${inWords(content)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.add('SYNTAX', place, `is not JSON: ${reason.slice(0, 200)}`);
  }
  return undefined;
}
