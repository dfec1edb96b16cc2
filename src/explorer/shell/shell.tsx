import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAddress } from '../address/index.js';
import { sayShell } from '../messages/shell.js';
import { EntriesProvider } from '../parts/entries.js';
import { viewAt } from '../views/view-at.js';
import { VIEWS } from '../views/views.js';
import { ErrorBoundary } from './error-boundary.js';
import { focusOnSlash } from './focus-on-slash.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { Nowhere } from './nowhere.js';
import { ViewOutlet } from './view-outlet.js';
import './shell.css';

const ENTRIES = VIEWS.map(({ name, paths, title, about, place }) => ({
  name,
  path: paths[0],
  pathOf: paths.find((path) => path.includes(':id')) ?? paths[0],
  title,
  about,
  place,
}));

/** The frame of the explorer, with the view of the address in it. */
export function Shell(): JSX.Element {
  const { address } = useAddress();
  const found = viewAt(VIEWS, address.path);
  const page = found === null ? address.path : `${found.view.name} ${found.id ?? ''}`;
  useEffect(focusOnSlash, []);
  useEffect(() => scrollTo(0, 0), [page]);
  return (
    <EntriesProvider entries={ENTRIES}>
      <a class="shell__skip" href="#content">
        {sayShell('skip')}
      </a>
      <Header views={VIEWS} current={found?.view ?? null} />
      <main id="content" class="shell__content" tabIndex={-1}>
        <ErrorBoundary key={page}>
          {found === null ? <Nowhere /> : <ViewOutlet key={found.view.name} view={found.view} id={found.id} />}
        </ErrorBoundary>
      </main>
      <Footer views={VIEWS} />
    </EntriesProvider>
  );
}
