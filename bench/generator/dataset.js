/** A whole dataset, a line at a time: what it is, then every record, type after type. */
import { planOf } from './plan.js';
import { recordOf } from './record.js';
import { FEWEST, PREFIXES } from './shares.js';

/**
 * The lines of a dataset in one file, without their ends. The same numbers give the same lines.
 *
 * @param {number} entities
 * @param {number} seed
 */
export function* linesOf(entities, seed) {
  if (!Number.isSafeInteger(entities) || entities < FEWEST) throw new Error(`at least ${FEWEST} entities are made`);
  const plan = planOf(entities, seed);
  const title = `Synthetic graph of ${entities} things with the seed ${seed}: nothing in it is true`;
  yield JSON.stringify({ dataset: { name: 'synthetic', title, version: `${entities}.${seed}` } });
  for (const prefix of PREFIXES) {
    for (let index = 0; index < plan.counts[prefix]; index += 1) yield JSON.stringify(recordOf(plan, prefix, index));
  }
}
