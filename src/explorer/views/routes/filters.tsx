import type { JSX } from 'preact';
import type { FiltersProps } from './filters-props.js';
import { sayRoutes } from '../../messages/routes.js';
import { FindBox } from '../../parts/find-box.js';
import { FilterChips } from './filter-chips.js';
import { MoreFilters } from './more-filters.js';
import { AFRESH, type IdFilter } from './routes-state.js';
import './filters.css';

const PLACES = ['Country', 'Region', 'Locality'] as const;
const PURPOSES = ['ExploitationForm', 'Sector', 'VictimGroup'] as const;

const FILTER_OF: Readonly<Record<string, IdFilter>> = {
  ExploitationForm: 'form',
  Sector: 'sector',
  VictimGroup: 'victims',
};

/** Which routes are shown: by places, by purpose, and by what is known of them. */
export function Filters({ state, change }: FiltersProps): JSX.Element {
  const add = (filter: IdFilter, id: string): void => {
    if (id !== '' && !state[filter].includes(id)) change({ ...AFRESH, [filter]: [...state[filter], id] });
  };
  return (
    <section class="route-filters" aria-label={sayRoutes('filters')}>
      <div class="route-filters__boxes">
        {(['from', 'via', 'to'] as const).map((filter) => (
          <FindBox
            key={filter}
            label={sayRoutes(filter)}
            labelled
            clears
            placeholder={sayRoutes('placeHint')}
            types={PLACES}
            onChoose={({ id }) => add(filter, id)}
          />
        ))}
        <FindBox
          label={sayRoutes('purpose')}
          labelled
          clears
          placeholder={sayRoutes('purposeHint')}
          types={PURPOSES}
          onChoose={({ id, type }) => add(FILTER_OF[type] ?? 'form', id)}
        />
      </div>
      <FilterChips state={state} change={change} />
      <MoreFilters state={state} change={change} add={add} />
    </section>
  );
}
