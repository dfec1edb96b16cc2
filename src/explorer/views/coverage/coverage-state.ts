import { choice, text, texts, viewState, whole } from '../../address/index.js';

/** What is looked at: the matrix, or the gaps on routes. */
export const coverageState = viewState({
  show: choice(['matrix', 'gaps']),
  country: texts(),
  instrument: texts(),
  /** A region or an organisation, whose countries stand in the matrix. */
  group: text(),
  /** The cell whose evidence is open: `country:MMR~treaty:palermo-protocol`. */
  cell: text(),
  route: texts(),
  origin: text(),
  via: text(),
  destination: text(),
  /** A place anywhere on the route. */
  touches: text(),
  /** A kind of obligation, by its subject. */
  obligation: text(),
  by: choice(['LEGS', 'ENDS']),
  /** The instrument of which is asked who has not joined it. */
  unjoined: text(),
  after: text(),
  page: whole(1, { least: 1, most: 100_000 }),
});
