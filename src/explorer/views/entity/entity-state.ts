import { text, texts, viewState } from '../../address/index.js';

/** What is shown of a thing, as it stands in the URL. */
export const entityState = viewState({
  /** The page of a source from which somebody came. */
  page: text(),
  /** Where the lists are that somebody has paged through: `agreements~2~cursor`. */
  at: texts(),
  /** The lists of which all is shown: `timeline`, `figures`. */
  whole: texts(),
  /** The lists that are unfolded on a narrow window. */
  open: texts(),
  /** Which part of the map is seen. */
  map: text(),
});
