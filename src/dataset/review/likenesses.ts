import { fold } from '../../store/index.js';
import type { Assembled } from '../assembled.js';
import type { Findings } from '../problems.js';

/** Things that the dataset says are not the same, however like their names: ids, and the reason. */
export interface Distinct {
  readonly ids: readonly string[];
  readonly reason: string;
}

/**
 * Finds things that answer to the same name, alias or acronym and are not said to be distinct. A work may be named as that of
 * which it is the text.
 */
export function findLikenesses(
  { entities, places }: Assembled,
  distinct: readonly Distinct[],
  findings: Findings,
): void {
  const named = new Map<string, string[]>();
  for (const { id, fields } of entities) {
    const names = [fields['name'], fields['aliases']].flat().filter((name) => typeof name === 'string');
    for (const key of new Set(names.map((name) => fold(name).join(' ')))) {
      named.set(key, [...(named.get(key) ?? []), id]);
    }
  }
  const explained = new Set(distinct.flatMap(({ ids }) => pairsOf(ids)));
  const works = new Set(entities.filter(({ type }) => type === 'Source').map(({ id }) => id));
  const reported = new Set<string>();
  for (const [name, ids] of named) {
    for (const pair of pairsOf(ids)) {
      const [first = '', second = ''] = pair.split(' ');
      const place = places.get(second);
      if (name === '' || place === undefined || explained.has(pair) || reported.has(pair)) continue;
      if (works.has(first) !== works.has(second)) continue;
      reported.add(pair);
      const message = `answers to the name "${name}", as \`${first}\` does: make them one thing, or say in dataset.yaml why they are distinct`;
      findings.add('LIKELY_DUPLICATE', place, message);
    }
  }
}

/** Each two of the ids, in the order of the alphabet. */
function pairsOf(ids: readonly string[]): string[] {
  const sorted = [...ids].sort();
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second) => `${first} ${second}`));
}
