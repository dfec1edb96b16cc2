import type { JSX } from 'preact';
import type { EntityType } from '../../generated/shell.js';
import { sayType } from '../../messages/index.js';
import { sayAround } from '../../messages/around.js';
import { relationInWords } from '../../messages/relations.js';
import { Facets } from '../../parts/facets.js';
import { grouped } from '../../parts/grouped.js';
import type { NeighbourhoodProps } from './neighbourhood-props.js';

/** Narrows the picture to some types and relations; what was started at stays. */
export function Filters({ found, state, change }: Omit<NeighbourhoodProps, 'start'>): JSX.Element {
  const types = counted(found.nodes.map(({ entity }) => entity.__typename));
  const relations = counted(found.edges.map(({ type }) => type));
  const isOpen = state.type.length > 0 || state.relation.length > 0;
  return (
    <details class="around__filters" open={isOpen}>
      <summary class="summary">{sayAround('filters')}</summary>
      <p class="around__filter-name">{sayAround('types')}</p>
      <Facets
        label={sayAround('types')}
        facets={types.map(([value, count]) => ({ value, count, label: sayType(value, { count }) }))}
        chosen={state.type as EntityType[]} // what is none of them is in no facet
        onChange={(type) => change({ type })}
      />
      <p class="around__filter-name">{sayAround('relations')}</p>
      <Facets
        label={sayAround('relations')}
        facets={relations.map(([value, count]) => ({ value, count, label: relationInWords(value) }))}
        chosen={state.relation}
        onChange={(relation) => change({ relation })}
      />
    </details>
  );
}

/** How often each stands there, the commonest first. */
function counted<Value extends string>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  return [...grouped(values, (value) => value)]
    .map(([value, some]) => [value, some.length] as const)
    .toSorted(([, one], [, other]) => other - one);
}
