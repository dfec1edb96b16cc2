import type { JSX } from 'preact';
import { sayShell } from '../messages/shell.js';
import { Link } from '../parts/link.js';
import type { View } from '../views/view.js';
import './navigation.css';

export interface NavigationProps {
  readonly id: string;
  readonly views: readonly View[];
  readonly current: View | null;
  /** Whether it is shown on a narrow window; on a wide one it always is. */
  readonly open: boolean;
}

/** The views. */
export function Navigation({ id, views, current, open }: NavigationProps): JSX.Element {
  const className = open ? 'shell__views shell__views--open' : 'shell__views';
  return (
    <nav id={id} class={className} aria-label={sayShell('navigation')}>
      {views.map((view) => (
        <Link key={view.name} to={view.paths[0]} class="shell__view" current={view === current}>
          {view.title}
        </Link>
      ))}
    </nav>
  );
}
