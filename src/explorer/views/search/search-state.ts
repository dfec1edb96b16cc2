import { choices, text, viewState, whole } from '../../address/index.js';
import { ENTITY_TYPES } from '../../messages/index.js';

/** What is searched for, as it stands in the URL. */
export const searchState = viewState({
  q: text(),
  type: choices(ENTITY_TYPES),
  after: text(),
  page: whole(1, { least: 1, most: 100_000 }),
});
