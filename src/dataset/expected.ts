import { didYouMean } from './nearest.js';
import type { Place } from './place.js';
import type { Findings } from './problems.js';
import { inWords, isMap } from './shape.js';
import type { SourceCounts } from './source-counts.js';

/** How many things, relations, or things of a type cite a source: at least and at most. */
export interface Expectation {
  readonly source: string;
  /** `things`, `relations`, or the name of an entity type. */
  readonly counted: string;
  readonly least: number;
  readonly most: number;
  readonly place: Place;
}

const RANGE = /^(\d+)-(\d+)$/;

/** Reads `expected` of the manifest. What is wrong with it goes to the findings. */
export function readExpected(raw: unknown, place: Place, findings: Findings): readonly Expectation[] {
  if (raw === undefined) return [];
  if (!isMap(raw)) {
    findings.add('WRONG_KIND', place, `"expected" wants a map from sources to counts, and has ${inWords(raw)}`);
    return [];
  }
  return Object.entries(raw).flatMap(([source, counts]) => {
    const at = place.at(source);
    if (isMap(counts)) return readCounts(source, counts, at, findings);
    findings.add(
      'WRONG_KIND',
      at,
      `wants counts such as { things: 300-400, Statistic: 40-60 }, and has ${inWords(counts)}`,
    );
    return [];
  });
}

function readCounts(
  source: string,
  counts: Readonly<Record<string, unknown>>,
  place: Place,
  findings: Findings,
): Expectation[] {
  return Object.entries(counts).flatMap(([counted, raw]) => {
    const at = place.at(counted);
    const [, least, most] = (typeof raw === 'string' ? RANGE.exec(raw) : null) ?? [];
    if (least !== undefined && most !== undefined && Number(least) <= Number(most)) {
      return [{ source, counted, least: Number(least), most: Number(most), place: at }];
    }
    findings.add('WRONG_KIND', at, `wants the least and the most, "300-400", and has ${inWords(raw)}`);
    return [];
  });
}

/**
 * Reports counts that are not as expected: records that went missing or, where the dataset is read alone, that came twice. What stands
 * beside it may cite its sources as well.
 */
export function checkExpected(
  expected: readonly Expectation[],
  counts: SourceCounts,
  types: readonly string[],
  isAlone: boolean,
  findings: Findings,
): void {
  for (const { source, counted, least, most, place } of expected) {
    const known = ['things', 'relations', ...types];
    if (!known.includes(counted)) {
      findings.add('UNKNOWN_FIELD', place, `"${counted}" cannot be counted${didYouMean(counted, known)}`);
      continue;
    }
    const count = counts.of(source, counted);
    if (count >= least && (count <= most || !isAlone)) continue;
    const message = `${count} ${counted} cite \`${source}\`, and ${least} to ${most} are expected: mend the records or the expectation`;
    findings.add('COUNT_NOT_EXPECTED', place, message);
  }
}
