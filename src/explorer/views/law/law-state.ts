import { text, texts, viewState } from '../../address/index.js';

/** Whose laws are compared, by which form of exploitation, and with which instrument the chain of obligation begins. */
export const lawState = viewState({
  country: texts(),
  form: text(),
  from: text(),
  /** The topics that are unfolded on a narrow window. */
  open: texts(),
});
