/** The public GraphQL API: one way to ask, failures sorted by what can be done about them, and the hook that views use. */
export { ask, type Document } from './ask.js';
export { AskError, type Failure } from './failure.js';
export { useAnswer, type Answering } from './use-answer.js';
