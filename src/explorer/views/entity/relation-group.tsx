import type { ComponentChildren, JSX } from 'preact';
import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { formatNumber } from '../../messages/index.js';
import { useViewState } from '../../address/index.js';
import { Folding } from '../../parts/folding.js';
import { entityState } from './entity-state.js';
import { placesAmong, withPaged } from './list-places.js';
import { RelatedList } from './related-list.js';
import { useNear } from './use-near.js';
import { fieldInWords } from './words.js';
import './relation-group.css';

export interface RelationGroupProps {
  readonly id: string;
  readonly type: EntityTypeDescription;
  readonly relation: RelationDescription;
  readonly count: number;
  /** Shows the list otherwise than as a list. */
  readonly children?: ComponentChildren;
}

/** All that one relation leads to, asked for when it comes near the screen; a long list is folded away on a narrow window. */
export function RelationGroup({ id, type, relation, count, children }: RelationGroupProps): JSX.Element {
  const [ref, near] = useNear<HTMLElement>();
  const [{ open, at }, change] = useViewState(entityState);
  const { name } = relation;
  return (
    <section
      ref={ref}
      id={name}
      class={isLong(count) ? 'group group--long' : 'group'}
      aria-labelledby={`${name}-heading`}
    >
      <Folding
        id={name}
        heading={<Heading name={name} count={count} />}
        folds={isLong(count)}
        open={withPaged(open, at)}
        onOpen={(opened) => change({ open: opened, at: placesAmong(at, opened) }, 'replace')}
      >
        <p class="group__about">{relation.description}</p>
        {near ? (children ?? <RelatedList id={id} type={type} relation={relation} />) : <div class="group__far" />}
      </Folding>
    </section>
  );
}

function Heading({ name, count }: { readonly name: string; readonly count: number }): JSX.Element {
  return (
    <h3 id={`${name}-heading`} class="group__heading">
      {fieldInWords(name)} <span class="group__count">{formatNumber(count)}</span>
    </h3>
  );
}

/** A list that is worth the whole width, or to be folded away. */
function isLong(count: number): boolean {
  return count > 3;
}
