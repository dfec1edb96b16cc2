import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Place } from './place.js';
import type { DatasetProblem, Finding } from './problems.js';

/** Looks up the line of each finding. Only files with findings are read again: the parser that knows lines is slow. */
export function locate(findings: readonly Finding[], texts: ReadonlyMap<string, string>): DatasetProblem[] {
  const finders = new Map<string, LineFinder>();
  const lineAt = (place: Place): number => {
    if (place.line !== null) return place.line;
    const text = texts.get(place.file);
    if (text === undefined || place.path.length === 0) return 1;
    const finder = finders.get(place.file) ?? new LineFinder(text);
    finders.set(place.file, finder);
    return finder.lineOf(place.path);
  };
  const problems = findings.map(({ code, place, message, line, other }) => ({
    code,
    file: place.file,
    line: line ?? lineAt(place),
    record: place.record,
    message: other === undefined ? message : `${message} (first at ${other.file}:${lineAt(other)})`,
  }));
  return problems.sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

class LineFinder {
  private readonly lines = new LineCounter();
  private readonly document: Document;

  constructor(text: string) {
    this.document = parseDocument(text, { lineCounter: this.lines, schema: 'core', logLevel: 'silent' });
  }

  /** The line on which the member begins, or that of the nearest thing around it that is there. */
  lineOf(path: readonly (string | number)[]): number {
    let node: unknown = this.document.contents;
    let offset = 0;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(this.document);
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (pair === undefined) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return this.lines.linePos(offset).line;
  }
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
