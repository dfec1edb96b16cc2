/** What stands beside a goal of which nothing was measured. */
export const NOT_MEASURED = ['not measured', '–'];

/** @param {boolean} isReached */
export function verdict(isReached) {
  return isReached ? 'reached' : '**not reached**';
}
