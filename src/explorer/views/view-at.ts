import { matchPath } from '../address/index.js';
import type { View } from './view.js';

export interface FoundView {
  readonly view: View;
  readonly id: string | null;
}

/** The view of a path; null where there is none. */
export function viewAt(views: readonly View[], path: string): FoundView | null {
  for (const view of views) {
    for (const pattern of view.paths) {
      const matched = matchPath(pattern, path);
      if (matched !== null) return { view, id: matched.id };
    }
  }
  return null;
}
