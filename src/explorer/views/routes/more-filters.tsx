import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import { Choice } from '../../parts/choice.js';
import { Facets } from '../../parts/facets.js';
import type { FiltersProps } from './filters-props.js';
import { AFRESH, type IdFilter, type RoutesState } from './routes-state.js';
import { TermSelects } from './term-selects.js';

const STATUSES = ['observed', 'reported', 'alleged', 'planned'] as const;
const SOURCES = [1, 2, 3, 4, 5] as const;

export interface MoreFiltersProps extends FiltersProps {
  readonly add: (filter: IdFilter, id: string) => void;
}

/** The filters that fewer people need: vocabularies as lists, sex and age, status, sources, dates. */
export function MoreFilters({ state, change, add }: MoreFiltersProps): JSX.Element {
  const count = numberSet(state);
  const set = (changes: Partial<RoutesState>): void => change({ ...AFRESH, ...changes });
  return (
    <details class="route-filters__more" open={count > 0}>
      <summary class="summary">{count === 0 ? sayRoutes('more') : sayRoutes('moreSet', { count })}</summary>
      <div class="route-filters__grid">
        <TermSelects add={add} />
        <Choices state={state} set={set} />
        <div class="route-filters__field route-filters__field--wide">
          <span class="route-filters__label">{sayRoutes('status')}</span>
          <Facets
            label={sayRoutes('status')}
            facets={STATUSES.map((value) => ({ value, label: sayRoutes(`status${upper(value)}`) }))}
            chosen={state.status}
            onChange={(status) => set({ status })}
          />
        </div>
        <label class="route-filters__check">
          <input
            type="checkbox"
            checked={state.dated}
            onChange={({ currentTarget }) => set({ dated: currentTarget.checked })}
          />
          {sayRoutes('dated')}
        </label>
      </div>
    </details>
  );
}

function numberSet({ sex, age, sources, status, dated }: RoutesState): number {
  return [sex !== 'any', age !== 'any', sources > 1, status.length > 0, dated].filter(Boolean).length;
}

function upper<Word extends string>(word: Word): Uppercase<Word> {
  return word.toUpperCase() as Uppercase<Word>; // what the type says of it
}

interface ChoicesProps {
  readonly state: RoutesState;
  readonly set: (changes: Partial<RoutesState>) => void;
}

function Choices({ state, set }: ChoicesProps): JSX.Element {
  return (
    <>
      <Choice
        label={sayRoutes('sex')}
        value={state.sex}
        options={(['any', 'female', 'male'] as const).map((value) => ({ value, label: sayRoutes(`sex${value}`) }))}
        onChange={(sex) => set({ sex })}
      />
      <Choice
        label={sayRoutes('age')}
        value={state.age}
        options={(['any', 'adult', 'child'] as const).map((value) => ({ value, label: sayRoutes(`age${value}`) }))}
        onChange={(age) => set({ age })}
      />
      <Choice
        label={sayRoutes('sources')}
        value={String(state.sources)}
        options={[...new Set([...SOURCES, state.sources])]
          .map(String)
          .map((value) => ({ value, label: sayRoutes('sourcesAtLeast', { count: Number(value) }) }))}
        onChange={(value) => set({ sources: Number(value) })}
      />
    </>
  );
}
