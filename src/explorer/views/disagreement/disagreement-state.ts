import { choice, choices, text, texts, viewState, whole } from '../../address/index.js';

/** What statements disagree about, commonest first. */
export const KINDS = ['FIGURE', 'DATE', 'CLASSIFICATION', 'NAME', 'LAW_AND_PRACTICE', 'EXISTENCE'] as const;

/** Which conflicts are listed, and whose silence. */
export const disagreementState = viewState({
  part: choice(['conflicts', 'oneSource', 'silence']),
  kind: choices(KINDS),
  source: text(),
  /** The id of what they are about. */
  about: text(),
  q: text(),
  /** One conflict alone. */
  conflict: text(),
  page: whole(1, { least: 1, most: 10_000 }),
  /** Countries whose silence is looked at. */
  place: texts(),
  /** The conflicts that are unfolded on a narrow window. */
  open: texts(),
});
