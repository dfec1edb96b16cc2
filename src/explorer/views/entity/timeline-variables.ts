import type { EntityTimelineQueryVariables } from '../../generated/entity.js';
import type { EntityVariables } from './entity-record.js';

/** The name of the timeline among the lists of which all may be shown. */
export const TIMELINE = 'timeline';

const FEW = 12;
const MOST = 1000;

/** What is asked for the timeline, a few of its entries or all of them. */
export function timelineVariables(variables: EntityVariables, whole: readonly string[]): EntityTimelineQueryVariables {
  return { ...variables, limit: whole.includes(TIMELINE) ? MOST : FEW };
}
