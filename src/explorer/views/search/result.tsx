import type { JSX } from 'preact';
import type { SearchQuery } from '../../generated/search.js';
import { languageName } from '../../messages/index.js';
import { saySearch } from '../../messages/search.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import { explainMatch, type Match } from './explain-match.js';

export interface ResultProps {
  readonly edge: SearchQuery['search']['edges'][number];
}

/** A thing that was found: its name, why it was found, and what it is. */
export function Result({ edge: { node, matched } }: ResultProps): JSX.Element {
  const match = explainMatch(node, matched);
  return (
    <li class="result">
      <p class="result__link">
        <Thing id={node.id} name={node.name} type={node.__typename} />
      </p>
      {match.kind !== 'name' && (
        <p class="result__matched">
          <SafeText text={matchInWords(match)} most={220} />
        </p>
      )}
      {node.description !== null && (
        <p class="result__description">
          <SafeText text={node.description} most={220} />
        </p>
      )}
      <p class="result__facts">
        <span>{saySearch('sources', { count: node.sourceCount })}</span>
        {node.held === 'MAY_HAVE_HELD' && <span class="tag">{saySearch('mayHaveHeld')}</span>}
        {node.held === 'UNDATED' && <span class="tag">{saySearch('undated')}</span>}
      </p>
    </li>
  );
}

function matchInWords(match: Exclude<Match, { kind: 'name' }>): string {
  switch (match.kind) {
    case 'alias':
      return saySearch('matchedAlias', { text: match.text });
    case 'language':
      return saySearch('matchedLanguage', { text: match.text, language: languageName(match.language) });
    case 'text':
      return saySearch('matchedText', { text: match.text });
  }
}
