import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { CoverageGapsDocument } from '../../generated/coverage.js';
import { gapsClosed, type GapsClosed } from './gaps-closed.js';

/** Most gaps that are asked for at once: the most that the API gives. */
export const MOST_GAPS = 1000;

/** The gaps on all routes, for the marks in the matrix; none until they are there, for the matrix does not wait for them. */
export function useGapsClosed(): GapsClosed {
  const { asOf } = useAddress();
  const variables = { routes: null, obligations: null, by: 'LEGS', limit: MOST_GAPS, asOf } as const;
  const answer = useAnswer(CoverageGapsDocument, variables);
  return gapsClosed(answer.state === 'answered' ? answer.data.coverageGaps.gaps : []);
}
