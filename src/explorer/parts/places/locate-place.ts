import type { MapPlaceFragment, RegionMembersQuery } from '../../generated/places.js';
import { sphericalMiddle, type Position } from './spherical-middle.js';

type Region = RegionMembersQuery['regions']['nodes'][number];

/** Regions by id: what lies in each of them. */
export type Regions = ReadonlyMap<string, Region>;

export function regionsById({ regions }: RegionMembersQuery): Regions {
  return new Map(regions.nodes.map((region) => [region.id, region]));
}

/** Where a place is drawn. */
export interface Located extends Position {
  /** `OWN` is a position that the graph has; `MEMBERS` the middle of what lies in a region; `AROUND` that of what it lies in. */
  readonly by: 'OWN' | 'MEMBERS' | 'AROUND';
}

/** Where to draw a place; null for what is nowhere in particular: the world, waters that are nobody's. */
export function locatePlace(place: MapPlaceFragment, regions: Regions): Located | null {
  const own = positionOf(place);
  if (own !== null) return { ...own, by: 'OWN' };
  const members = sphericalMiddle([...membersOf(place.id, regions).values()]);
  if (members !== null) return { ...members, by: 'MEMBERS' };
  const around = middleAround(place.within.nodes, regions);
  return around === null ? null : { ...around, by: 'AROUND' };
}

/** The middle of the countries that a place lies in; where it lies in none, of the smallest region that has a middle. */
function middleAround(
  around: readonly { readonly id: string; readonly latitude: number | null; readonly longitude: number | null }[],
  regions: Regions,
): Position | null {
  const countries = sphericalMiddle(around.flatMap((one) => positionOf(one) ?? []));
  if (countries !== null) return countries;
  const seen = new Set<string>();
  let next = around.map(({ id }) => id);
  while (next.length > 0) {
    for (const id of next) seen.add(id);
    const middles = next.map((id) => sphericalMiddle([...membersOf(id, regions).values()]));
    const middle = middles.find((one) => one !== null);
    if (middle !== undefined) return middle;
    next = next.flatMap((id) => regions.get(id)?.within.nodes.map((one) => one.id) ?? []).filter((id) => !seen.has(id));
  }
  return null;
}

/** The positions of all that lies in a region or in a region of it, each once. */
export function membersOf(id: string, regions: Regions, seen = new Set<string>()): Map<string, Position> {
  const found = new Map<string, Position>();
  const region = regions.get(id);
  if (region === undefined || seen.has(id)) return found;
  seen.add(id);
  for (const member of region.contains.nodes) {
    const position = positionOf(member);
    if (position !== null) found.set(member.id, position);
    else for (const [within, at] of membersOf(member.id, regions, seen)) found.set(within, at);
  }
  return found;
}

function positionOf(place: { readonly latitude: number | null; readonly longitude: number | null }): Position | null {
  const { latitude, longitude } = place;
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
