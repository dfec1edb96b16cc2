import type { JSX } from 'preact';
import { useAnswer } from '../../api/index.js';
import { ChosenNamesDocument } from '../../generated/routes.js';
import { sayRoutes } from '../../messages/routes.js';
import { Chip } from '../../parts/chip.js';
import type { FiltersProps } from './filters-props.js';
import { AFRESH, ID_FILTERS, routesState } from './routes-state.js';
import { shortened } from '../../parts/shortened.js';

/** What is filtered by, each to be taken away. */
export function FilterChips({ state, change }: FiltersProps): JSX.Element | null {
  const chosen = ID_FILTERS.flatMap((filter) => state[filter].map((id) => ({ filter, id })));
  const ids = chosen.map(({ id }) => id).sort();
  const answer = useAnswer(ChosenNamesDocument, ids.length === 0 ? null : { ids });
  if (chosen.length === 0) return null;
  const known = answer.state === 'answered' ? answer.data.nodes : null;
  const nameOf = (id: string): string => {
    if (known === null) return id;
    return known.find((node) => node?.id === id)?.name ?? sayRoutes('unknownId', { id: shortened(id, 60) });
  };
  const { show, level, weight } = state;
  return (
    <ul class="route-filters__chips" aria-label={sayRoutes('chosenFilters')}>
      {chosen.map(({ filter, id }) => (
        <li key={`${filter} ${id}`}>
          <Chip
            kind={sayRoutes(filter)}
            name={nameOf(id)}
            onTakeAway={() => change({ ...AFRESH, [filter]: state[filter].filter((one) => one !== id) })}
          />
        </li>
      ))}
      <li>
        <button type="button" class="button" onClick={() => change({ ...routesState.read({}), show, level, weight })}>
          {sayRoutes('removeAll')}
        </button>
      </li>
    </ul>
  );
}
