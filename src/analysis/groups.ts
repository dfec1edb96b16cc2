import { compareCodePoints } from '../store/index.js';

/** Groups by size, the largest first, then by their first member; each sorted. */
export function ranked(groups: readonly (readonly string[])[]): string[][] {
  return groups
    .map((group) => [...group].sort(compareCodePoints))
    .sort((a, b) => b.length - a.length || compareCodePoints(a[0] ?? '', b[0] ?? ''));
}

/** The number of the group that each member is in. */
export function numbersOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, number) => group.map((member) => [member, number] as const)));
}
