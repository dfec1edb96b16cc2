import type { PageRequest } from '../../store/index.js';
import { decodeCursor } from '../cursor.js';
import { InputError } from '../errors.js';

/** Most things on a page. */
export const LARGEST_PAGE = 500;

/** Things on a page where the request does not say. */
export const USUAL_PAGE = { root: 50, relation: 30 } as const;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * The page that Relay's arguments ask for. `positionLength` is how many values a position has under the order asked for.
 * Throws `InputError` (`BAD_PAGE_SIZE`, `BAD_CURSOR`).
 */
export function pageRequest(args: PageArguments, usual: number, positionLength: number): PageRequest {
  const { first, last } = args;
  if (first != null && last != null) {
    throw new InputError('BAD_PAGE_SIZE', 'last', 'cannot be given together with "first"', 'one of them');
  }
  const backwards = last != null;
  const size = last ?? first ?? usual;
  if (size < 0 || size > LARGEST_PAGE) {
    const accepted = `0 to ${LARGEST_PAGE}`;
    throw new InputError('BAD_PAGE_SIZE', backwards ? 'last' : 'first', `is out of range: ${size}`, accepted);
  }
  return {
    size,
    direction: backwards ? 'backwards' : 'forwards',
    ...(args.after == null ? {} : { after: decodeCursor(args.after, 'after', positionLength) }),
    ...(args.before == null ? {} : { before: decodeCursor(args.before, 'before', positionLength) }),
  };
}
