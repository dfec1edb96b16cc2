import { text, texts, viewState, whole, choice } from '../../address/index.js';

/** Between what, and which paths, as it stands in the URL. */
export const pathsState = viewState({
  from: text(),
  to: text(),
  /** The best by evidence, all of the fewest steps, or every tie of two actors. */
  by: choice(['evidence', 'steps', 'ties']),
  k: whole(5, { least: 1, most: 50 }),
  longest: whole(6, { least: 1, most: 10 }),
  /** Relations that no path may take: `TOUCHES`. */
  without: texts(),
});
