import type { JSX } from 'preact';
import { saySearch } from '../../messages/search.js';
import { useTyped } from './use-typed.js';

export interface SearchFieldProps {
  readonly text: string;
  readonly onSearch: (text: string, how: 'push' | 'replace') => void;
}

/** The large box of the start page. */
export function SearchField({ text, onSearch }: SearchFieldProps): JSX.Element {
  const typed = useTyped(text, onSearch);
  const submit = (event: Event): void => {
    event.preventDefault();
    typed.submit();
  };
  return (
    <form class="search__form" role="search" onSubmit={submit}>
      <label class="unseen" for="search">
        {saySearch('label')}
      </label>
      <input
        id="search"
        class="search__input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={saySearch('placeholder')}
        aria-describedby="search-hint"
        data-slash=""
        value={typed.text}
        onInput={({ currentTarget }) => typed.type(currentTarget.value)}
      />
      <p class="search__hint" id="search-hint">
        {saySearch('hint')}
      </p>
    </form>
  );
}
