/**
 * When a store was at work for somebody.
 * @typedef {object} Stay
 * @property {number} begun
 * @property {number} ended
 */

/**
 * An execution cut where the store is entered and left: what comes before is planning, what comes after makes the answer of what was read.
 * Stays that overlap are one.
 * @param {number} begun
 * @param {number} ended
 * @param {readonly Stay[]} stays
 */
export function stretchesOf(begun, ended, stays) {
  const sorted = [...stays].sort((a, b) => a.begun - b.begun);
  const [first] = sorted;
  if (first === undefined) return { plan: 0, store: 0, between: 0, complete: ended - begun };
  let [store, between, reached] = [0, 0, first.begun];
  for (const stay of sorted) {
    between += Math.max(0, stay.begun - reached);
    store += Math.max(0, stay.ended - Math.max(stay.begun, reached));
    reached = Math.max(reached, stay.ended);
  }
  return { plan: first.begun - begun, store, between, complete: ended - reached };
}
