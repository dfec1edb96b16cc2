import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import type { Holding } from '../../generated/routes.js';

interface Dated {
  readonly held: Holding | null;
}

/** How surely the routes held at the date that was asked for; nothing where none was. */
export function HeldCounts({ routes }: { readonly routes: readonly Dated[] }): JSX.Element | null {
  const count = (held: Holding): number => routes.filter((route) => route.held === held).length;
  const [surely, maybe, undated] = [count('HELD'), count('MAY_HAVE_HELD'), count('UNDATED')];
  if (surely + maybe + undated === 0) return null;
  const parts = [
    ...(surely > 0 ? [sayRoutes('heldSurely', { count: surely })] : []),
    ...(maybe > 0 ? [sayRoutes('heldMaybe', { count: maybe })] : []),
    ...(undated > 0 ? [sayRoutes('heldUndated', { count: undated })] : []),
  ];
  return <span class="routes__held">{` · ${parts.join(' · ')}`}</span>;
}
