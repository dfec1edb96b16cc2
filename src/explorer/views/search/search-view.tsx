import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { parseAddress, useAddress, useViewState } from '../../address/index.js';
import { saySearch } from '../../messages/search.js';
import { Page } from '../../parts/page.js';
import { Results } from './results.js';
import { SearchField } from './search-field.js';
import { searchState } from './search-state.js';
import { Start } from './start.js';
import { moveAmong } from './move-among.js';
import './search.css';

/** The start page: one box over everything, and what it finds as somebody types. */
export function SearchView(): JSX.Element {
  const { address, href, go } = useAddress();
  const [state, change] = useViewState(searchState);
  const view = useRef<HTMLDivElement>(null);
  const searching = state.q.trim() !== '';

  const search = (q: string, how: 'push' | 'replace'): void => {
    if (address.path === '/search' && searching && q !== '') change({ q, type: [], after: '', page: 1 }, how);
    else go(parseAddress(q === '' ? href('/') : href('/search', { q: [q] })), how);
  };
  return (
    <Page
      heading={saySearch(searching ? 'resultsTitle' : 'start')}
      title={searching ? saySearch('results', { text: state.q }) : saySearch('startTitle')}
      lead={searching ? undefined : saySearch('startLead')}
    >
      <div class="search" ref={view} onKeyDown={(event) => moveAmong(view.current, event)}>
        <SearchField text={state.q} onSearch={search} />
        {searching ? <Results state={state} change={change} /> : <Start />}
      </div>
    </Page>
  );
}
