import { texts, viewState } from '../../address/index.js';

/** What is shown of the page on the data. */
export const aboutState = viewState({
  /** The sections that are unfolded on a narrow window. */
  open: texts(),
});
