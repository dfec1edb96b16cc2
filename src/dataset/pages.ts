import type { ValueType } from '../ontology/index.js';
import type { Reading } from './known.js';
import type { Place } from './place.js';
import { inWords } from './shape.js';

const LINES = /^\d+(?:-\d+)?(?:, *\d+(?:-\d+)?)*$/;

/**
 * Lines of a source's text: `2616`, `2616-2617` or a list of such, `12-14, 20-22`.
 * What is wrong goes to the findings; then undefined.
 */
export function readLines({ findings }: Reading, raw: unknown, place: Place): string | undefined {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string' || !LINES.test(text)) {
    const message = `"lines" has ${inWords(raw)}; write them as 2616-2617, 2616 or a list, "12-14, 20-22"`;
    findings.add('BAD_LINES', place, message);
    return undefined;
  }
  const ranges = text.split(/, */);
  for (const range of ranges) {
    const [first, last] = range.split('-').map(Number);
    if (first === undefined || last === undefined || last >= first) continue;
    findings.add('BAD_LINES', place, `lines ${range} end before they start`);
    return undefined;
  }
  return ranges.join(', ');
}

/**
 * A page has to be one of the source's, and a citation of a source with pages has to name one or to say `page: null`.
 * A position in a conflict need not name a page.
 */
export function checkPage(
  { known, findings }: Reading,
  type: ValueType,
  raw: Readonly<Record<string, unknown>>,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): void {
  const { source, page } = value;
  const { first, last } = (typeof source === 'string' ? known.pages.get(source) : undefined) ?? {};
  if (raw['page'] === undefined && first !== undefined && type.name === 'Citation') {
    const message = `names no page, and \`${String(source)}\` has pages from ${first}: give one (or \`page: null\` in a map)`;
    findings.add('MISSING_PAGE', place, message);
  }
  if (typeof page !== 'number' || (page >= (first ?? 1) && page <= (last ?? Infinity))) return;
  const bounds = `${first ?? 1} to ${last ?? 'its last'}`;
  const message = `page ${page} is not in \`${String(source)}\`, which has pages ${bounds}`;
  // A short citation has no key of its own for the page.
  findings.add('PAGE_OUTSIDE_SOURCE', place.at('page'), message);
}
