import type { ChosenRoutesQuery } from '../../generated/routes.js';

/** A route with all that is known of it. */
export type ChosenRoute = ChosenRoutesQuery['routes']['nodes'][number];
