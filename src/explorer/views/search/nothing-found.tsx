import type { JSX } from 'preact';
import { saySearch } from '../../messages/search.js';
import { Notice } from '../../parts/notice.js';
import { shortened } from '../../parts/shortened.js';

export interface NothingFoundProps {
  readonly text: string;
  /** Whether there is something of another type. */
  readonly elsewhere: boolean;
  readonly onShowAll: () => void;
}

/** Nothing matches, and what may help. */
export function NothingFound({ text, elsewhere, onShowAll }: NothingFoundProps): JSX.Element {
  return (
    <Notice heading={saySearch('nothing', { text: shortened(text, 60) })}>
      <p>{saySearch(elsewhere ? 'nothingTypes' : 'nothingAdvice')}</p>
      {elsewhere && (
        <button type="button" class="button" onClick={onShowAll}>
          {saySearch('showAll')}
        </button>
      )}
    </Notice>
  );
}
