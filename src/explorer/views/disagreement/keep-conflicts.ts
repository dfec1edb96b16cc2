import type { ConflictsQuery } from '../../generated/disagreement.js';

export type Conflict = ConflictsQuery['conflicts']['nodes'][number];

export interface Wanted {
  readonly kind: readonly string[];
  readonly source: string;
  readonly q: string;
  readonly conflict: string;
}

/** The conflicts that are wanted: of these kinds, with a position of this source, with all these words. */
export function keepConflicts(conflicts: readonly Conflict[], { kind, source, q, conflict }: Wanted): Conflict[] {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return conflicts.filter(
    (one) =>
      (conflict === '' || one.id === conflict) &&
      (kind.length === 0 || kind.includes(one.kind)) &&
      (source === '' || one.positions.some((position) => position.source.id === source)) &&
      words.every((word) => textOf(one).includes(word)),
  );
}

function textOf({ name, description, positions }: Conflict): string {
  return [name, description ?? '', ...positions.map(({ statement }) => statement)].join('\n').toLowerCase();
}

/** Whoever takes a position in any of them, by name. */
export function sourcesOf(conflicts: readonly Conflict[]): { readonly id: string; readonly name: string }[] {
  const sources = new Map(conflicts.flatMap(({ positions }) => positions.map(({ source }) => [source.id, source])));
  return [...sources.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
