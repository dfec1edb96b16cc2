import { createHash } from 'node:crypto';

const LONGEST = 200;

/**
 * An id as FollowTheMoney takes one: letters, digits, dots and hyphens. Colons and bars become dots and underscores hyphens, so that
 * `country:MMR` is `country.MMR`; our ids have no dots, so that no two become one. What is longer than 200 characters ends in a hash.
 */
export function followTheMoneyId(...parts: readonly string[]): string {
  const id = parts.join('|').replace(/[:|]/g, '.').replaceAll('_', '-');
  if (id.length <= LONGEST) return id;
  const hash = createHash('sha1').update(id).digest('hex');
  return `${id.slice(0, LONGEST - hash.length - 1).replace(/[.-]+$/, '')}.${hash}`;
}
