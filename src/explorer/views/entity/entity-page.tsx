import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer, type Document } from '../../api/index.js';
import type { EntityTypeDescription } from '../../generated/entities/entity-type.js';
import { Answered } from '../../parts/answered.js';
import type { EntityAnswer, EntityVariables } from './entity-record.js';
import { KnownEntity } from './known-entity.js';
import { NothingKnown } from './nothing-known.js';

export interface EntityPageProps {
  readonly id: string;
  readonly type: EntityTypeDescription;
}

/** Asks for a thing by the document of its type. */
export function EntityPage({ id, type }: EntityPageProps): JSX.Element {
  const { asOf } = useAddress();
  const document: Document<EntityAnswer, EntityVariables> = type.document;
  const variables = { id, asOf };
  const answer = useAnswer(document, variables);
  return (
    <Answered answer={answer} keep>
      {({ entity }) =>
        entity.__typename === 'NotFound' ? (
          <NothingKnown id={id} nearest={entity.nearest} />
        ) : (
          <KnownEntity type={type} entity={entity.entity} variables={variables} />
        )
      }
    </Answered>
  );
}
