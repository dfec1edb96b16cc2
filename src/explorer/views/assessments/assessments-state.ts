import { text, texts, viewState, whole } from '../../address/index.js';

/** Whose judgements are shown, by whom, and which one is looked at. */
export const assessmentsState = viewState({
  place: texts(),
  by: texts(),
  /** The judgement whose window is shown. */
  point: text(),
  /** Months that the window reaches back. */
  months: whole(12, { least: 0, most: 60 }),
});
