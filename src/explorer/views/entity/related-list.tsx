import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress, useViewState } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { Pager } from '../../parts/pager.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { entityState } from './entity-state.js';
import { placeIn, withPlace } from './list-places.js';
import { Related } from './related.js';
import { relatedDocument } from './related-document.js';

export interface RelatedListProps {
  readonly id: string;
  readonly type: EntityTypeDescription;
  readonly relation: RelationDescription;
}

const PAGE = 8;

/** A page of what one relation leads to; where each list is stands in the URL. */
export function RelatedList({ id, type, relation }: RelatedListProps): JSX.Element {
  const { asOf } = useAddress();
  const [{ at }, change] = useViewState(entityState);
  const document = useMemo(() => relatedDocument(type.name, relation), [type, relation]);
  const { page, after } = placeIn(at, relation.name);
  const variables = { id, asOf, first: PAGE, after: after === '' ? null : after };
  const answer = useAnswer(document, variables);
  return (
    <>
      <Answered answer={answer} keep>
        {({ node }) => {
          if (node?.related === undefined || node.related.edges.length === 0)
            return <p class="group__about">{sayEntity('nothingThen')}</p>;
          const { edges, totalCount, pageInfo } = node.related;
          return (
            <>
              <ul class="group__list">
                {edges.map((edge, index) => (
                  <Related key={`${edge.node.id} ${index}`} relation={relation} edge={edge} />
                ))}
              </ul>
              {totalCount > edges.length && (
                <Pager
                  page={page}
                  pageSize={PAGE}
                  shown={edges.length}
                  totalCount={totalCount}
                  next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
                  onGo={(next, number) => change({ at: withPlace(at, relation.name, { page: number, after: next }) })}
                />
              )}
            </>
          );
        }}
      </Answered>
      <QueryBehind document={document} variables={variables} label={sayEntity('queryList')} />
    </>
  );
}
