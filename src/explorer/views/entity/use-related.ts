import { useMemo } from 'preact/hooks';
import { useAddress, useViewState } from '../../address/index.js';
import { useAnswer, type Answering } from '../../api/index.js';
import type { EntityTypeDescription, RelationDescription } from '../../generated/entities/entity-type.js';
import type { RelatedAnswer } from './entity-record.js';
import { entityState } from './entity-state.js';
import { relatedDocument } from './related-document.js';
import { relatedVariables } from './related-variables.js';

/** A relation of a thing. */
export interface RelationOf {
  readonly id: string;
  readonly type: EntityTypeDescription;
  readonly relation: RelationDescription;
}

/** Asks for what a relation of a thing leads to, at the place where somebody is in the list. */
export function useRelated({ id, type, relation }: RelationOf): Answering<RelatedAnswer> {
  const { asOf } = useAddress();
  const [{ at }] = useViewState(entityState);
  const document = useMemo(() => relatedDocument(type.name, relation), [type, relation]);
  return useAnswer(document, relatedVariables({ id, asOf }, relation, at));
}
