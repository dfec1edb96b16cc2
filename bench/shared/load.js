/**
 * Whoever answers questions with variables.
 * @template Question
 * @typedef {object} Asked
 * @property {(question: Question, variables: Readonly<Record<string, unknown>>) => Promise<unknown>} time
 */

/** Where each contestant goes on among the variables of a question. @type {WeakMap<object, Map<unknown, number>>} */
const places = new WeakMap();

/**
 * Asks a contestant a question over and over, with so many clients that each ask again as soon as they are answered.
 * @template {object} Question
 * @param {Asked<Question>} contestant
 * @param {Question} question
 * @param {readonly Readonly<Record<string, unknown>>[]} variables each in turn
 * @param {{ readonly clients: number, readonly milliseconds: number }} load
 */
export async function askedOften(contestant, question, variables, { clients, milliseconds }) {
  const own = places.get(contestant) ?? new Map();
  places.set(contestant, own);
  let place = own.get(question) ?? 0;
  /** @type {number[]} */
  const latencies = [];
  const begun = performance.now();
  const client = async () => {
    do {
      const given = variables[place % variables.length] ?? {};
      place += 1;
      const asking = performance.now();
      await contestant.time(question, given);
      latencies.push(performance.now() - asking);
    } while (performance.now() - begun < milliseconds);
  };
  await Promise.all(Array.from({ length: clients }, client));
  own.set(question, place);
  return { latencies, seconds: (performance.now() - begun) / 1000 };
}
