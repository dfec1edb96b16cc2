import type { JSX } from 'preact';
import { sayPart } from '../messages/index.js';
import './pager.css';

export interface PagerProps {
  /** The number of the page, from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly shown: number;
  readonly totalCount: number;
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
  readonly onGo: (after: string, page: number) => void;
}

/** Leads through a list by its cursors, and says which part of it is shown. */
export function Pager({ page, pageSize, shown, totalCount, next, onGo }: PagerProps): JSX.Element {
  const from = (page - 1) * pageSize + 1;
  const range = { from, to: from + shown - 1, total: totalCount };
  return (
    <nav class="pager" aria-label={sayPart('pager')}>
      <span class="pager__shown">{sayPart('pagerShown', range)}</span>
      {page > 1 && (
        <button type="button" class="button" onClick={() => onGo('', 1)}>
          {sayPart('pagerFirst')}
        </button>
      )}
      {next !== null && (
        <button type="button" class="button" onClick={() => onGo(next, page + 1)}>
          {sayPart('pagerNext')}
        </button>
      )}
    </nav>
  );
}
