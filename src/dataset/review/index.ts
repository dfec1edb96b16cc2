/**
 * What a valid dataset may still be asked: whether anything stands alone, is there twice, or names a person who must not be
 * named. Answers are remarks for whoever writes the dataset; nothing here refuses it.
 */
import type { Assembled } from '../assembled.js';
import type { Findings } from '../problems.js';
import { findLikenesses } from './likenesses.js';
import { findOrphans } from './orphans.js';
import { findPersons } from './persons.js';
import type { Reviewed } from './reviewed.js';

export { readReviewed, type Reviewed } from './reviewed.js';

/** Looks at a dataset as a careful reader would, and adds what it would remark. */
export function review(assembled: Assembled, { distinct, familiar }: Reviewed, findings: Findings): void {
  findOrphans(assembled, findings);
  findLikenesses(assembled, distinct, findings);
  findPersons(assembled, familiar, findings);
}
