import type { Place } from '../place.js';
import type { Findings } from '../problems.js';
import { inWords } from '../shape.js';
import type { Distinct } from './likenesses.js';

/** What the writers of a dataset have looked at and found right. */
export interface Reviewed {
  readonly distinct: readonly Distinct[];
  /** Names that look like those of persons and are not. */
  readonly familiar: readonly string[];
}

/** Reads `distinct` and `familiar` of the manifest. What is wrong with them goes to the findings. */
export function readReviewed(content: Readonly<Record<string, unknown>>, place: Place, findings: Findings): Reviewed {
  const members = (key: string): (readonly [unknown, Place])[] => {
    const raw = content[key] ?? [];
    if (Array.isArray(raw)) return raw.map((member: unknown, index) => [member, place.at(key).at(index)] as const);
    findings.add('WRONG_KIND', place.at(key), `"${key}" wants a list, and has ${inWords(raw)}`);
    return [];
  };
  return {
    distinct: members('distinct').flatMap(([raw, at]) => readDistinct(raw, at, findings)),
    familiar: members('familiar').flatMap(([raw, at]) => {
      if (typeof raw === 'string') return [raw];
      findings.add('WRONG_KIND', at, `wants a name, and has ${inWords(raw)}`);
      return [];
    }),
  };
}

function readDistinct(raw: unknown, place: Place, findings: Findings): Distinct[] {
  const texts: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const [reason, ...ids] = texts.filter((text) => typeof text === 'string').reverse();
  if (reason !== undefined && ids.length >= 2 && ids.length + 1 === texts.length && reason.includes(' ')) {
    return [{ ids, reason }];
  }
  findings.add(
    'WRONG_KIND',
    place,
    `wants two ids or more and the reason, [a:one, b:two, why they are two], and has ${inWords(raw)}`,
  );
  return [];
}
