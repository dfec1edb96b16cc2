import type { JSX } from 'preact';
import { useAddress, type StateOf } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import {
  SearchDocument,
  type EntityType,
  type SearchQuery,
  type SearchQueryVariables,
} from '../../generated/search.js';
import { sayType } from '../../messages/index.js';
import { saySearch } from '../../messages/search.js';
import { Answered } from '../../parts/answered.js';
import { Facets } from '../../parts/facets.js';
import { Pager } from '../../parts/pager.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { groupByType, type Group } from './group-by-type.js';
import { NothingFound } from './nothing-found.js';
import { Result } from './result.js';
import type { searchState } from './search-state.js';

type State = StateOf<typeof searchState>;

export interface ResultsProps {
  readonly state: State;
  readonly change: (changes: Partial<State>) => void;
}

const PAGE = 30;

/** What is found, by type. */
export function Results({ state, change }: ResultsProps): JSX.Element {
  const { asOf } = useAddress();
  const variables: SearchQueryVariables = {
    text: state.q.trim(),
    types: state.type.length === 0 ? null : state.type,
    first: PAGE,
    after: state.after === '' ? null : state.after,
    asOf,
  };
  const answer = useAnswer(SearchDocument, variables);
  return (
    <>
      <Answered answer={answer} keep>
        {({ search }) => <Found search={search} state={state} change={change} />}
      </Answered>
      <QueryBehind document={SearchDocument} variables={variables} />
    </>
  );
}

type Edge = SearchQuery['search']['edges'][number];

interface FoundProps extends ResultsProps {
  readonly search: SearchQuery['search'];
}

function Found({ search, state, change }: FoundProps): JSX.Element {
  const { totalCount, facets, edges, pageInfo } = search;
  const choose = (type: readonly EntityType[]): void => change({ type, after: '', page: 1 });
  return (
    <div class="search__found">
      <p class="search__count" role="status">
        {saySearch('found', { count: totalCount })}
      </p>
      {facets.length > 0 && (
        <Facets
          label={saySearch('types')}
          facets={facets.map(({ type, count }) => ({ value: type, label: sayType(type, { count: 2 }), count }))}
          chosen={state.type}
          most={8}
          onChange={choose}
        />
      )}
      {edges.length === 0 && <NothingFound text={state.q} elsewhere={facets.length > 0} onShowAll={() => choose([])} />}
      {groupByType<EntityType, Edge>(edges).map((group) => (
        <TypeGroup key={group.type} group={group} />
      ))}
      {edges.length > 0 && (
        <Pager
          page={state.page}
          pageSize={PAGE}
          shown={edges.length}
          totalCount={totalCount}
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
          onGo={(after, page) => change({ after, page })}
        />
      )}
    </div>
  );
}

function TypeGroup({ group: { type, edges } }: { readonly group: Group<EntityType, Edge> }): JSX.Element {
  const name = sayType(type, { count: 2 });
  return (
    <section class="search__group" aria-label={name}>
      <h2 class="search__type">{name}</h2>
      <ul class="search__list">
        {edges.map((edge) => (
          <Result key={edge.node.id} edge={edge} />
        ))}
      </ul>
    </section>
  );
}
