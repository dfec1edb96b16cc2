import { ids, text, texts, viewState, whole } from '../../address/index.js';

/** What a neighbourhood shows, as it stands in the URL. */
export const aroundState = viewState({
  /** Whose neighbours were loaded, beside those of the start. */
  grown: ids(),
  hidden: ids(),
  /** What stands where somebody has put it: `country:MMR~12~-40`. */
  pins: ids(),
  /** Types of things: `Country`. */
  type: texts(),
  /** Relations by their names in the store: `PARTY_TO`. */
  relation: texts(),
  most: whole(150, { least: 10, most: 2000 }),
  /** The thing, or the two things of the line, that is chosen. */
  chosen: text(),
  sort: text(),
});
