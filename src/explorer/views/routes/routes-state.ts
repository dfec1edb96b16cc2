import { choice, choices, flag, text, texts, viewState, whole, type StateOf } from '../../address/index.js';

/** Which routes are shown, how, and what is chosen among them, as it stands in the URL. */
export const routesState = viewState({
  show: choice(['routes', 'flows']),
  /** How far places are lifted before flows are told apart. */
  level: choice(['country', 'region', 'place']),
  /** What the width of a flow tells. */
  weight: choice(['routes', 'sources']),
  from: texts(),
  via: texts(),
  to: texts(),
  form: texts(),
  sector: texts(),
  victims: texts(),
  sex: choice(['any', 'female', 'male']),
  age: choice(['any', 'adult', 'child']),
  status: choices(['observed', 'reported', 'alleged', 'planned']),
  /** Fewest sources. */
  sources: whole(1, { least: 1, most: 99 }),
  /** Only routes of which a source says when. */
  dated: flag(),
  /** A route or a place by its id, or an arc by its two places with a comma. */
  pick: text(),
  /** Pages of the table, and of what is chosen. */
  page: whole(1, { least: 1, most: 9999 }),
  card: whole(1, { least: 1, most: 9999 }),
  /** Which part of the map is seen. */
  at: text(),
});

export type RoutesState = StateOf<typeof routesState>;

/** The parts of the state that hold ids, several of each. */
export const ID_FILTERS = ['from', 'via', 'to', 'form', 'sector', 'victims'] as const;

export type IdFilter = (typeof ID_FILTERS)[number];

/** What a filter is changed together with: what was chosen, and the pages and the part of the map, belong to the routes before. */
export const AFRESH = { pick: '', page: 1, card: 1, at: '' } as const;
