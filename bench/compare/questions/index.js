import { aggregate } from './aggregate.js';
import { coverage } from './coverage.js';
import { list } from './list.js';
import { neighbourhood } from './neighbourhood.js';
import { oneLevel } from './one-level.js';
import { point } from './point.js';
import { route } from './route.js';
import { search } from './search.js';
import { sharedInstruments } from './shared-instruments.js';
import { shortestPath } from './shortest-path.js';
import { threeLevels } from './three-levels.js';
import { twoLevels } from './two-levels.js';

/** The twelve reference questions. */
export const QUESTIONS = [
  point,
  list,
  oneLevel,
  twoLevels,
  threeLevels,
  route,
  sharedInstruments,
  shortestPath,
  neighbourhood,
  search,
  coverage,
  aggregate,
];
