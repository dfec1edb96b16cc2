/** @typedef {Readonly<Record<string, unknown>>} Variables */

/**
 * A reference question, asked of every contestant. All documents and statements call what they answer `answer`.
 * @typedef {object} Question
 * @property {string} name
 * @property {string} title
 * @property {boolean} [single] whether one thing is answered and not a list
 * @property {boolean} [nested] whether it is a nested list, of which more is asked in the goals
 * @property {readonly string[]} [ordered] the lists whose order is a part of the answer, by the names of their fields
 * @property {readonly string[]} [sets] the lists in which the same member twice is the same as once
 * @property {string} [note] what a reader of the figures has to know
 * @property {readonly Variables[]} variables asked one after the other, so that nobody answers from what is kept of the last answer
 * @property {string} tipgraph
 * @property {string} cypher
 * @property {string} neo4jGraphql
 * @property {string} stock
 */

/** @typedef {'tipgraph' | 'cypher' | 'neo4jGraphql' | 'stock'} Language */

export {};
