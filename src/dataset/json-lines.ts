import type { DatasetFiles, ManifestEntry, WrittenRecord } from './dataset-file.js';
import { Place } from './place.js';
import type { Findings } from './problems.js';
import { inWords, isMap } from './shape.js';
import { linesOfFile, NotUtf8Error, type TextLine } from './text-lines.js';

/** How the name of a dataset in one file ends. */
export const JSON_LINES = '.jsonl';

/** In bytes. Longer lines are refused: no record is so long, and a file without line breaks would be read as one. */
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * A dataset in one file of JSON Lines: in the first line `{"dataset": …}`, its manifest, then a record a line, as they stand in YAML
 * files too. Every citation names its source. The file may be of any size: it is read a line at a time, anew at each walk.
 */
export function readJsonLines(path: string, file: string): DatasetFiles {
  const records = (findings: Findings): Iterable<WrittenRecord> => recordsIn(path, file, findings);
  return { manifest: manifestIn(path, file), records: [{ path, head: {}, records }] };
}

/** What cannot be read here is told by the walk through the records. */
function manifestIn(path: string, file: string): ManifestEntry | undefined {
  try {
    for (const { text } of linesOfFile(file, LONGEST_LINE)) {
      const content: unknown = text === null ? undefined : JSON.parse(text);
      const isManifest = isMap(content) && 'dataset' in content;
      return isManifest ? { content: content['dataset'], place: Place.ofLine(path, 1) } : undefined;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof NotUtf8Error)) throw error;
  }
  return undefined;
}

function* recordsIn(path: string, file: string, findings: Findings): Generator<WrittenRecord> {
  try {
    for (const line of linesOfFile(file, LONGEST_LINE)) {
      if (line.text?.trim() === '') continue;
      const place = Place.ofLine(path, line.number);
      const raw = readLine(line, place, findings);
      const isManifest = line.number === 1 && raw !== undefined && 'dataset' in raw;
      if (raw !== undefined && !isManifest) yield { raw, place };
    }
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    findings.add('SYNTAX', Place.ofLine(path, error.line), 'is not UTF-8: save the file as UTF-8 throughout');
  }
}

function readLine(
  { text, length }: TextLine,
  place: Place,
  findings: Findings,
): Readonly<Record<string, unknown>> | undefined {
  if (text === null) {
    const message = `the line has ${length} bytes, and at most ${LONGEST_LINE} are read: write one record a line`;
    findings.add('SYNTAX', place, message);
    return undefined;
  }
  try {
    const content: unknown = JSON.parse(text);
    if (isMap(content)) return content;
    findings.add('RECORD_SHAPE', place, `wants a map in each line, and has ${inWords(content)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.add('SYNTAX', place, `is not JSON: ${reason.slice(0, 200)}`);
  }
  return undefined;
}
