/**
 * The planner: turns what a GraphQL request asks of one root field into one plan for the store. It reads the request's syntax
 * and its arguments; it never reads the store.
 */
export { collectPlain, setsUnder } from './collect.js';
export { clocksOf, dayRange, type ClockArguments } from './dates.js';
export { filterOf } from './filter.js';
export { checkId } from './ids.js';
export { planList, type ListArguments } from './list.js';
export { KeptPlans } from './kept-plans.js';
export { LARGEST_PAGE, USUAL_PAGE } from './page.js';
export { createPlanner, type Place, type Planner } from './planner.js';
export { planEdge, planSelection } from './selection.js';
