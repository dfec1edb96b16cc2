import { text, texts, viewState, whole } from '../../address/index.js';

/** What is searched for, as it stands in the URL. */
export const searchState = viewState({
  q: text(),
  /** Types of things: `Country`. */
  type: texts(),
  after: text(),
  page: whole(1, { least: 1, most: 100_000 }),
});
