import { choice, text, texts, viewState, whole } from '../../address/index.js';

export const MEASURES = ['weightedDegree', 'degree', 'betweenness', 'pageRank', 'eigenvector'] as const;
export type Measure = (typeof MEASURES)[number];

export const COLOURINGS = ['community', 'kind', 'component'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** What the network shows, as it stands in the URL. */
export const networkState = viewState({
  who: choice(['countries', 'all']),
  colour: choice(COLOURINGS),
  size: choice(MEASURES),
  /** Kinds of tie: `TREATY`. */
  kind: texts(),
  /** The actor in the middle. */
  focus: text(),
  steps: whole(1, { least: 1, most: 3 }),
  /** An actor, or the two ends of a line. */
  chosen: text(),
  sort: text(),
  /** The two years that are compared. */
  since: text(),
  until: text(),
});
