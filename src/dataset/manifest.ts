import { readExpected, type Expectation } from './expected.js';
import type { ManifestEntry } from './dataset-file.js';
import { MANIFEST } from './files.js';
import { didYouMean, listed } from './nearest.js';
import { Place } from './place.js';
import type { Findings } from './problems.js';
import { readReviewed, type Reviewed } from './review/index.js';
import { inWords, isMap } from './shape.js';

/** What a dataset says of itself in `dataset.yaml`. */
export interface Manifest {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** How many records are to cite which source. */
  readonly expected: readonly Expectation[];
  /** What a review has looked at and found right. */
  readonly reviewed: Reviewed;
}

const REQUIRED = ['name', 'title', 'version'] as const;
const KEYS = [...REQUIRED, 'description', 'expected', 'distinct', 'familiar', 'candidates'];

/** Reads the manifest. What is wrong with it goes to `findings`; then the answer is undefined. */
export function readManifest(entry: ManifestEntry | undefined, findings: Findings): Manifest | undefined {
  if (entry === undefined) {
    const message = `the dataset has no ${MANIFEST} with ${listed(REQUIRED)}, or no first line {"dataset": …} with them`;
    findings.add('MANIFEST_MISSING', Place.ofFile(MANIFEST), message);
    return undefined;
  }
  const { content, place } = entry;
  if (content === undefined) return undefined;
  if (!isMap(content)) {
    findings.add('FILE_SHAPE', place, `wants a map with ${listed(REQUIRED)}, and has ${inWords(content)}`);
    return undefined;
  }
  for (const key of Object.keys(content).filter((name) => !KEYS.includes(name))) {
    const message = `"${key}" is not known here; known are ${listed(KEYS)}${didYouMean(key, KEYS)}`;
    findings.add('UNKNOWN_FIELD', place.at(key), message);
  }
  const text = (key: string): string | undefined => readText(content, key, place, findings);
  const [name, title, version, description] = [text('name'), text('title'), text('version'), text('description')];
  const expected = readExpected(content['expected'], place.at('expected'), findings);
  const reviewed = readReviewed(content, place, findings);
  if (name === undefined || title === undefined || version === undefined) return undefined;
  return { name, title, version, ...(description === undefined ? {} : { description }), expected, reviewed };
}

function readText(
  content: Readonly<Record<string, unknown>>,
  key: string,
  place: Place,
  findings: Findings,
): string | undefined {
  const raw = content[key];
  if (typeof raw === 'string' && raw.trim() !== '') return raw.trim();
  if (raw !== undefined) {
    const remedy = typeof raw === 'number' ? `: write it in quotes, "${raw}"` : '';
    const code = raw === '' ? 'EMPTY_TEXT' : 'WRONG_KIND';
    findings.add(code, place.at(key), `"${key}" wants a text, and has ${inWords(raw)}${remedy}`);
  } else if (KEYS.indexOf(key) < REQUIRED.length) {
    findings.add('MISSING_FIELD', place, `the dataset has no "${key}"`);
  }
  return undefined;
}
