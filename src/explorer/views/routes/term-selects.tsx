import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useAnswer } from '../../api/index.js';
import { RouteVocabulariesDocument } from '../../generated/routes.js';
import { sayRoutes } from '../../messages/routes.js';
import { shortened } from '../../parts/shortened.js';
import type { IdFilter } from './routes-state.js';
import { termsToOffer, type Term } from './terms-to-offer.js';

const NOTHING = {};

/** The vocabularies as lists, of which one term after the other is added. They come with the first opening of the view. */
export function TermSelects({ add }: { readonly add: (filter: IdFilter, id: string) => void }): JSX.Element {
  const answer = useAnswer(RouteVocabulariesDocument, NOTHING);
  const data = answer.state === 'answered' ? answer.data : null;
  const lists = [
    ['form', data?.exploitationForms.nodes ?? []],
    ['sector', data?.sectors.nodes ?? []],
    ['victims', data?.victimGroups.nodes ?? []],
  ] as const;
  return (
    <>
      {lists.map(([filter, terms]) => (
        <TermSelect key={filter} filter={filter} terms={termsToOffer(terms)} add={add} />
      ))}
    </>
  );
}

interface TermSelectProps {
  readonly filter: IdFilter;
  readonly terms: readonly Term[];
  readonly add: (filter: IdFilter, id: string) => void;
}

function TermSelect({ filter, terms, add }: TermSelectProps): JSX.Element {
  const id = useId();
  return (
    <div class="route-filters__field">
      <label class="route-filters__label" for={id}>
        {sayRoutes(filter)}
      </label>
      <select
        id={id}
        value=""
        onChange={({ currentTarget }) => {
          add(filter, currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{sayRoutes('add')}</option>
        {terms.map(({ id: term, name }) => (
          <option key={term} value={term}>
            {shortened(name, 60)}
          </option>
        ))}
      </select>
    </div>
  );
}
