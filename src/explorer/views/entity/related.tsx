import type { JSX } from 'preact';
import { EDGE_FACTS, SUMMARY_FACTS } from '../../generated/entities/words.js';
import type { RelationDescription } from '../../generated/entities/entity-type.js';
import { sayEntity } from '../../messages/entity.js';
import { Evidence } from '../../parts/evidence.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { RelatedEdge } from './entity-record.js';
import { FactTags } from './fact-tags.js';
import { Holding } from './holding.js';
import { RelatedMore } from './related-more.js';
import './related.css';

export interface RelatedProps {
  readonly relation: RelationDescription;
  readonly edge: RelatedEdge;
}

/** A thing at the other end of a relation: what it is, what the relation says, and the pages that say so. */
export function Related({ relation, edge }: RelatedProps): JSX.Element {
  const { node, note, held, sourceCount, evidence } = edge;
  return (
    <li class="related">
      <div class="related__head">
        <Thing id={node.id} name={node.name} type={node.__typename} />
        <FactTags facts={EDGE_FACTS[relation.edge] ?? []} answers={edge} />
      </div>
      <FactTags facts={SUMMARY_FACTS[relation.target] ?? []} answers={node} />
      <RelatedMore node={node} />
      {node.description != null && (
        <p class="related__about">
          <SafeText text={node.description} most={180} />
        </p>
      )}
      {note !== null && (
        <p class="related__note">
          <SafeText text={note} most={400} />
        </p>
      )}
      <div class="related__evidence">
        <Evidence citations={evidence} named />
        {sourceCount > 1 && <span class="tag">{sayEntity('sources', { count: sourceCount })}</span>}
        <Holding held={held} />
      </div>
    </li>
  );
}
