import { typeOfId } from '../ontology/index.js';
import type { ValueObject } from '../store/index.js';
import type { Reading } from './known.js';
import { readObject } from './objects.js';
import type { Place } from './place.js';
import { inWords, isMap } from './shape.js';

/** What a citation means that does not say otherwise. */
const DEFAULTS = { confidence: 'STATED', polarity: 'AFFIRMS', origin: 'READING' };

/** How many citations are remembered at a time. */
const MOST_REMEMBERED = 20_000;

/** `source:x p82 l12-14, 20-22 quoting source:y`, of which every part may be absent, but not all. */
const SHORT =
  /^(?:(?<source>[a-z]+:\S+)(?:\s+|$))?(?:p(?<page>\d+)(?:\s+|$))?(?:l(?<lines>\d[\d\s,-]*?)(?:\s+|$))?(?:quoting\s+(?<quoted>[a-z]+:\S+))?$/;

/** One citation or a list of them. What is wrong goes to the findings, and is left out of the answer. */
export function readCitations(reading: Reading, raw: unknown, place: Place): ValueObject[] {
  const found = Array.isArray(raw)
    ? raw.map((member: unknown, index) => readOnce(reading, member, place.at(index)))
    : [readOnce(reading, raw, place)];
  if (found.length === 0) {
    reading.findings.add('MISSING_EVIDENCE', place, 'is an empty list: give at least one citation');
  }
  return found.filter((citation) => citation !== undefined);
}

/** Short citations are often repeated, and one that was found right once is right again. */
function readOnce(reading: Reading, raw: unknown, place: Place): ValueObject | undefined {
  const key = typeof raw === 'string' ? `${reading.source ?? ''} ${raw}` : undefined;
  const known = key === undefined ? undefined : reading.citations.get(key);
  if (known !== undefined) return known;
  const before = reading.findings.all.length;
  const citation = readCitation(reading, raw, place);
  const right = reading.findings.all.length === before;
  if (key !== undefined && citation !== undefined && right) {
    if (reading.citations.size >= MOST_REMEMBERED) reading.citations.clear();
    reading.citations.set(key, citation);
  }
  return citation;
}

function readCitation(reading: Reading, raw: unknown, place: Place): ValueObject | undefined {
  const type = reading.ontology.values.get('Citation');
  const written = typeof raw === 'string' ? expand(raw) : isMap(raw) ? raw : undefined;
  if (written === undefined || type === undefined) {
    const message =
      `has ${inWords(raw)}, which is no citation; write \`p82 l2816-2819\`, \`source:x l12-14\`, ` +
      '`p78 l12, 20-22 quoting source:y` or a map with `page`, `lines` and so on, one page to a citation';
    reading.findings.add('BAD_CITATION', place, message);
    return undefined;
  }
  if (written['source'] === undefined && reading.source === null) {
    const message = 'names no source, and neither does the file: write `source` at its top or in the citation';
    reading.findings.add('BAD_CITATION', place, message);
    return undefined;
  }
  // The file's own source is checked once, where it is written.
  const named = written['source'] ?? reading.source;
  const isSource = typeof named === 'string' && typeOfId(reading.ontology, named)?.name === 'Source';
  const checked = written['source'] !== undefined || (isSource && reading.known.definitions.has(named));
  if (!checked) return undefined;
  return readObject(reading, type, { ...DEFAULTS, ...written, source: named }, place);
}

function expand(text: string): Record<string, unknown> | undefined {
  const groups = text.trim() === '' ? undefined : SHORT.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const { source, page, lines, quoted } = groups;
  return {
    ...(source === undefined ? {} : { source }),
    ...(page === undefined ? {} : { page: Number(page) }),
    ...(lines === undefined ? {} : { lines }),
    ...(quoted === undefined ? {} : { quotedSource: quoted }),
  };
}
