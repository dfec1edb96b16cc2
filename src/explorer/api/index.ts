/** The public GraphQL API: one way to ask, failures sorted by what can be done about them, and the hooks that views use. */
export type { Document } from './ask.js';
export type { Failure } from './failure.js';
export { useAnswer } from './use-answer.js';
export { useAnswers } from './use-answers.js';
export { useLoaded } from './use-loaded.js';
export type { Answering } from './use-outcome.js';
