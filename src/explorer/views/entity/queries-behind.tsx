import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { sayEntity } from '../../messages/entity.js';
import { QueryBehind } from '../../parts/query-behind.js';
import type { AskedQuery } from './queries-of.js';

/** The queries behind a page, one at a time. */
export function QueriesBehind({ queries }: { readonly queries: readonly AskedQuery[] }): JSX.Element | null {
  const id = useId();
  const [chosen, choose] = useState('');
  const query = queries.find(({ name }) => name === chosen) ?? queries[0];
  if (query === undefined) return null;
  return (
    <QueryBehind document={query.document} variables={query.variables}>
      <p class="entity__query">
        <label for={id}>{sayEntity('queryOf')}</label>{' '}
        <select id={id} value={query.name} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {queries.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </p>
    </QueryBehind>
  );
}
