import { table } from '../shared/tables.js';
import { PHASES } from './asking.js';
import { keyOf } from './rounds.js';

/** @import { Profile } from './rounds.js' */

/** What a reader of the tables has to know. */
export const NOTES = `- **plan** is all from the beginning of execution until the store is entered first: the arguments are read, the selection becomes a plan, and
  what a question may cost is counted, which is a part of planning and no rule of validation.
- **store** is the time during which a read was under way; on Neo4j that is mostly waiting.
- **between** lies between reads: analyses over a projection, and the plans of the reads that follow. The two cannot be told apart from outside.
- **complete** is all after the last read: what was read becomes the answer. The memory store reads rows when they are looked at, so that a part of
  its work falls here and cannot be told apart either.
- A hot document was made into a function and is neither parsed nor validated; **compile** is what that took, once.`;

/**
 * The phases of all questions on one subject, as Markdown.
 * @param {ReadonlyMap<string, Profile>} found
 * @param {string} subject
 * @param {readonly string[]} questions
 */
export function phaseTables(found, subject, questions) {
  const rows = (/** @type {'first' | 'hot'} */ way) =>
    questions.flatMap((question) => {
      const profile = found.get(keyOf(subject, question));
      if (profile === undefined) return [];
      const phases = [...PHASES, /** @type {const} */ ('total')].map((phase) => microseconds(profile[way][phase]));
      return [[question, ...phases, ...(way === 'hot' ? [microseconds(profile.compile)] : [])]];
    });
  return [
    `Asked for the first time, microseconds:\n\n${table(['', ...PHASES, 'total'], rows('first'))}`,
    `Asked often, microseconds:\n\n${table(['', ...PHASES, 'total', 'compile'], rows('hot'))}`,
  ].join('\n\n');
}

/** @param {number} milliseconds */
function microseconds(milliseconds) {
  return Number.isFinite(milliseconds) ? Math.round(milliseconds * 1000).toString() : '–';
}
