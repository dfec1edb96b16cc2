import { stretchesOf } from './stretches.js';

/** @import { Product } from '../shared/product.js' */
/** @import { Subject } from './subject.js' */

/** @typedef {Readonly<Record<string, unknown>>} Variables */

/** The phases of an answer, in their order. */
export const PHASES = /** @type {const} */ (['parse', 'validate', 'plan', 'store', 'between', 'complete', 'serialise']);

/** @typedef {Record<(typeof PHASES)[number], number>} Phases milliseconds */

/** A document is made into a function within so many askings. */
const MOST_ASKINGS = 10;

/**
 * Asks for the first time: the document is parsed, validated and executed as it stands.
 * @param {Product} product
 * @param {Subject} subject
 * @param {string} text
 * @param {Variables} variables
 * @returns {Promise<Phases>}
 */
export async function askedFirst({ app, graphql }, { api, taken }, text, variables) {
  const begun = performance.now();
  const document = graphql.parse(text, { maxLexicalTokens: app.MAX_TOKENS });
  const parsed = performance.now();
  const wrong = graphql.validate(api.schema, document, [...graphql.specifiedRules, ...app.rulesOf(api)]);
  const validated = performance.now();
  taken();
  const contextValue = api.createContext();
  const answer = await graphql.execute({ schema: api.schema, document, variableValues: variables, contextValue });
  const executed = performance.now();
  const stretches = stretchesOf(validated, executed, taken());
  const serialise = serialised(answer, wrong);
  return { parse: parsed - begun, validate: validated - parsed, ...stretches, serialise };
}

/**
 * The phases of a document that was made into a function: it is neither parsed nor validated again.
 * @param {Subject} subject
 * @param {import('graphql').DocumentNode} document
 * @param {Variables} variables
 * @returns {Promise<Phases | null>} null where it is not a function yet
 */
export async function askedOften({ api, taken }, document, variables) {
  taken();
  const begun = performance.now();
  const question = { document, operationName: undefined, variables, context: api.createContext() };
  const answer = await api.answerOften(question);
  const ended = performance.now();
  if (answer === null) return null;
  return { parse: 0, validate: 0, ...stretchesOf(begun, ended, taken()), serialise: serialised(answer) };
}

/**
 * Asks until the document is made into a function. What that asking took before it reached the store, it took to make the function.
 * @param {Product} product
 * @param {Subject} subject
 * @param {string} text
 * @param {Variables} variables
 */
export async function compiled({ app, graphql }, subject, text, variables) {
  const document = graphql.parse(text, { maxLexicalTokens: app.MAX_TOKENS });
  for (let asking = 0; asking < MOST_ASKINGS; asking += 1) {
    const phases = await askedOften(subject, document, variables);
    if (phases !== null) return { document, milliseconds: phases.plan };
  }
  throw new Error(`This is answered as it stands however often it is asked: ${text}`);
}

/** @param {import('graphql').ExecutionResult} answer @param {readonly import('graphql').GraphQLError[]} [wrong] */
function serialised(answer, wrong = []) {
  const [error] = [...wrong, ...(answer.errors ?? [])];
  if (error !== undefined) throw error;
  const begun = performance.now();
  JSON.stringify(answer);
  return performance.now() - begun;
}
