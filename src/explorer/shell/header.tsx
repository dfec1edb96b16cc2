import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAddress } from '../address/index.js';
import { sayShell } from '../messages/shell.js';
import type { View } from '../views/view.js';
import { AsOfControl } from './as-of-control.js';
import { Navigation } from './navigation.js';
import { SearchBox } from './search-box.js';
import { ThemeToggle } from './theme-toggle.js';
import './header.css';

export interface HeaderProps {
  readonly views: readonly View[];
  readonly current: View | null;
}

/** What stands above every view: the way home, the search box, the date, the theme and the views. */
export function Header({ views, current }: HeaderProps): JSX.Element {
  const { address, href } = useAddress();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [address.path]);
  const listed = views.filter(({ place }) => place === 'navigation');
  return (
    <header class="shell__header">
      <div class="shell__bar">
        <a class="shell__name" href={href('/')}>
          {sayShell('name')}
        </a>
        <div class="shell__search">{current?.hasSearchBox !== true && <SearchBox />}</div>
        <AsOfControl />
        <ThemeToggle />
        {listed.length > 0 && (
          <button
            type="button"
            class="button shell__menu"
            aria-expanded={open}
            aria-controls="views"
            onClick={() => setOpen(!open)}
          >
            {sayShell('menu')}
          </button>
        )}
      </div>
      {listed.length > 0 && <Navigation id="views" views={listed} current={current} open={open} />}
    </header>
  );
}
