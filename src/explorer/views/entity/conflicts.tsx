import type { JSX } from 'preact';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { Thing } from '../../parts/thing.js';
import { Truncated } from '../../parts/truncated.js';
import { ConflictPositions, type PositionRecord } from './conflict-positions.js';
import { pageSizeOf } from './related-variables.js';
import { useRelated, type RelationOf } from './use-related.js';

/** The disagreements about something, each with its sides. */
export function Conflicts(props: RelationOf): JSX.Element {
  const { relation } = props;
  const answer = useRelated(props);
  return (
    <section id={relation.name} class="entity__section" aria-labelledby="conflicts-heading">
      <h2 id="conflicts-heading">{sayEntity('conflicts')}</h2>
      <p class="group__about">{sayEntity('conflictsAbout')}</p>
      <Answered answer={answer}>
        {({ node }) => (
          <>
            {(node?.related?.edges ?? []).map(({ node: conflict }) => (
              <article key={conflict.id} class="entity__conflict">
                <h3>
                  <Thing id={conflict.id} name={conflict.name} type={conflict.__typename} />
                </h3>
                {/* The document asks for the positions of each conflict. */}
                <ConflictPositions positions={conflict['positions'] as readonly PositionRecord[]} />
              </article>
            ))}
            {(node?.related?.totalCount ?? 0) > pageSizeOf(relation) && <Truncated limit={pageSizeOf(relation)} />}
          </>
        )}
      </Answered>
    </section>
  );
}
