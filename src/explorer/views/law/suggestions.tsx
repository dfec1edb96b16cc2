import type { JSX } from 'preact';
import type { LawCandidatesQuery } from '../../generated/law.js';
import { sayLaw } from '../../messages/law.js';
import { Notice } from '../../parts/notice.js';
import { SafeText } from '../../parts/safe-text.js';
import type { LawProps } from './types.js';

export interface SuggestionsProps extends LawProps {
  readonly countries: LawCandidatesQuery['countries']['nodes'];
}

/** Where no state is chosen: those of which laws are known. */
export function Suggestions({ state, change, countries }: SuggestionsProps): JSX.Element {
  return (
    <Notice heading={sayLaw('choose')}>
      <p>{sayLaw('chooseAdvice')}</p>
      <ul class="law__suggestions" aria-label={sayLaw('suggestions')}>
        {countries.map(({ id, name, laws }) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => change({ country: [...state.country, id] })}>
              <SafeText text={name} most={40} />
              <span class="law__quiet">{sayLaw('lawCount', { count: laws.totalCount })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
