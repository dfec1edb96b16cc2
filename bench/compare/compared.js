import { difference, valuesOf } from './values.js';

/** @import { Running } from './contestants.js' */
/** @import { Question } from './question.js' */

/** So many variables of a question are compared: those that have hundreds are of one kind. */
const MOST_COMPARED = 40;

/**
 * Asks a question of all and compares the values. What the first contestant answers is what the others are held to.
 * @param {Question} question
 * @param {ReadonlyMap<string, Running>} running
 * @returns {Promise<Map<string, string>>} by contestant: how it errs or differs
 */
export async function faultsOf(question, running) {
  /** @type {Map<string, string>} */
  const faults = new Map();
  for (const variables of question.variables.slice(0, MOST_COMPARED)) {
    /** @type {{ name: string, values: unknown } | undefined} */
    let first;
    for (const [name, { ask }] of running) {
      if (faults.has(name)) continue;
      try {
        const values = valuesOf(await ask(question, variables), question);
        first ??= { name, values };
        const differs = difference(values, first.values);
        if (differs !== null) faults.set(name, `${JSON.stringify(variables)}: ${differs} with ${first.name}`);
      } catch (error) {
        faults.set(name, `it errs: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300));
      }
    }
  }
  return faults;
}
