import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Thing } from '../../parts/thing.js';
import { Truncated } from '../../parts/truncated.js';
import { ConflictPositions, type PositionRecord } from './conflict-positions.js';
import type { RelatedListProps } from './related-list.js';
import { relatedDocument } from './related-document.js';

const MOST = 50;

/** The disagreements about something, each with its sides. */
export function Conflicts({ id, type, relation }: RelatedListProps): JSX.Element {
  const { asOf } = useAddress();
  const document = useMemo(() => relatedDocument(type.name, relation), [type, relation]);
  const variables = { id, asOf, first: MOST, after: null };
  const answer = useAnswer(document, variables);
  return (
    <section id={relation.name} class="entity__section" aria-labelledby="conflicts-heading">
      <h2 id="conflicts-heading">{sayEntity('conflicts')}</h2>
      <p class="group__about">{sayEntity('conflictsAbout')}</p>
      <Answered answer={answer}>
        {({ node }) => (
          <>
            {(node?.related?.edges ?? []).map(({ node: conflict }) => (
              <article key={conflict.id} class="conflict">
                <h3 class="conflict__name">
                  <Thing id={conflict.id} name={conflict.name} type={conflict.__typename} />
                </h3>
                {/* The document asks for the positions of each conflict. */}
                <ConflictPositions positions={conflict['positions'] as readonly PositionRecord[]} />
              </article>
            ))}
            {(node?.related?.totalCount ?? 0) > MOST && <Truncated limit={MOST} />}
          </>
        )}
      </Answered>
      <QueryBehind document={document} variables={variables} label={sayEntity('queryList')} />
    </section>
  );
}
