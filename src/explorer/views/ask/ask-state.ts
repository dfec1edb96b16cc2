import { flag, text, viewState } from '../../address/index.js';

/** What is asked, as it stands in the URL: an example, or a document of one's own. */
export const askState = viewState({
  example: text(),
  query: text(),
  variables: text(),
  /** Whether it was run: a link then shows the answer, too. */
  run: flag(),
});
