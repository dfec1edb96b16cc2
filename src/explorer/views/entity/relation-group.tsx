import type { ComponentChildren, JSX } from 'preact';
import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { formatNumber } from '../../messages/index.js';
import { fieldInWords } from './words.js';
import { RelatedList } from './related-list.js';
import { useNear } from './use-near.js';

export interface RelationGroupProps {
  readonly id: string;
  readonly type: EntityTypeDescription;
  readonly relation: RelationDescription;
  readonly count: number;
  /** Shows the list otherwise than as a list. */
  readonly children?: ComponentChildren;
}

/** All that one relation leads to, asked for when it comes near the screen. */
export function RelationGroup({ id, type, relation, count, children }: RelationGroupProps): JSX.Element {
  const [ref, near] = useNear<HTMLElement>();
  return (
    <section
      ref={ref}
      id={relation.name}
      class={isLong(count) ? 'group group--long' : 'group'}
      aria-labelledby={`${relation.name}-heading`}
    >
      <h3 id={`${relation.name}-heading`} class="group__heading">
        {fieldInWords(relation.name)} <span class="group__count">{formatNumber(count)}</span>
      </h3>
      <p class="group__about">{relation.description}</p>
      {near ? (children ?? <RelatedList id={id} type={type} relation={relation} />) : <div class="group__far" />}
    </section>
  );
}

/** A list that is worth the whole width. */
function isLong(count: number): boolean {
  return count > 3;
}
