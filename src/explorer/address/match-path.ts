/** What a path says beyond its pattern: the id, where the pattern ends in `/:id`. */
export interface MatchedPath {
  readonly id: string | null;
}

/** Matches a path such as `/entity/country:MMR` with a pattern such as `/entity/:id`; null where it is another's. */
export function matchPath(pattern: string, path: string): MatchedPath | null {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
  if (!pattern.endsWith('/:id')) return trimmed === pattern ? { id: null } : null;
  const start = pattern.slice(0, -':id'.length);
  return trimmed.startsWith(start) && trimmed.length > start.length ? { id: trimmed.slice(start.length) } : null;
}
