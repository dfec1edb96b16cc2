import { useAnswer } from '../../api/index.js';
import { RegionMembersDocument } from '../../generated/places.js';
import { regionsById, type Regions } from './locate-place.js';
import { useMemo } from 'preact/hooks';

const NOTHING = {};
const NONE: Regions = new Map();

/**
 * What lies in which region; null while it is on its way. Where it does not come, regions cannot be drawn, and all else can. It is not
 * asked for where all places have a position of their own.
 */
export function useRegions(needed = true): Regions | null {
  const answer = useAnswer(RegionMembersDocument, needed ? NOTHING : null);
  const data = answer.state === 'answered' ? answer.data : null;
  const regions = useMemo(() => (data === null ? NONE : regionsById(data)), [data]);
  return answer.state === 'waiting' ? null : regions;
}
