import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { Pager } from '../../parts/pager.js';
import type { RelatedPage } from './entity-record.js';
import { entityState } from './entity-state.js';
import { placeIn, withPlace } from './list-places.js';
import { Related } from './related.js';
import { pageSizeOf } from './related-variables.js';
import { useRelated, type RelationOf } from './use-related.js';

/** A page of what one relation leads to; where each list is stands in the URL. */
export function RelatedList(props: RelationOf): JSX.Element {
  const answer = useRelated(props);
  return (
    <Answered answer={answer} keep>
      {({ node }) =>
        node?.related === undefined || node.related.edges.length === 0 ? (
          <p class="group__about">{sayEntity('nothingThen')}</p>
        ) : (
          <List {...props} page={node.related} />
        )
      }
    </Answered>
  );
}

function List({ relation, page: { edges, totalCount, pageInfo } }: RelationOf & { page: RelatedPage }): JSX.Element {
  const [{ at }, change] = useViewState(entityState);
  return (
    <>
      <ul class="group__list">
        {edges.map((edge, index) => (
          <Related key={`${edge.node.id} ${index}`} relation={relation} edge={edge} />
        ))}
      </ul>
      {totalCount > edges.length && (
        <Pager
          page={placeIn(at, relation.name).page}
          pageSize={pageSizeOf(relation)}
          shown={edges.length}
          totalCount={totalCount}
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
          onGo={(after, page) => change({ at: withPlace(at, relation.name, { page, after }) })}
        />
      )}
    </>
  );
}
