import type { JSX } from 'preact';
import { sayAround } from '../../messages/around.js';
import { relationInWords } from '../../messages/relations.js';
import { sayTie } from '../../messages/ties.js';
import { Evidence } from '../../parts/evidence.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { AroundEdge, AroundNode } from './shown.js';

export interface RelationsProps {
  readonly relations: readonly AroundEdge[];
  readonly nodes: readonly AroundNode[];
}

/** Relations in words, each with where it is said. */
export function Relations({ relations, nodes }: RelationsProps): JSX.Element {
  const names = new Map(nodes.map(({ entity }) => [entity.id, entity.name]));
  return (
    <ul class="around__relations">
      {relations.map((relation) => (
        <li key={relation.id} class="around__relation">
          <Thing id={relation.source} name={names.get(relation.source) ?? relation.source} most={60} />{' '}
          <em>{relationInWords(relation.type)}</em>{' '}
          <Thing id={relation.target} name={names.get(relation.target) ?? relation.target} most={60} />
          <Doubts relation={relation} />
          {relation.note !== null && (
            <p class="note">
              <SafeText text={relation.note} most={300} />
            </p>
          )}
          <Evidence citations={relation.evidence} />
        </li>
      ))}
    </ul>
  );
}

/** What keeps a relation from being sure. */
export function Doubts({ relation }: { readonly relation: AroundEdge }): JSX.Element {
  const { held, evidence } = relation;
  return (
    <>
      {held !== null && held !== 'HELD' && <span class="tag around__doubt">{sayTie(held)}</span>}
      {evidence.some(({ polarity }) => polarity === 'DENIES') && (
        <span class="tag tag--warning around__doubt">{sayAround('denied')}</span>
      )}
    </>
  );
}
