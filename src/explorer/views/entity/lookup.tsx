import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { parseAddress, useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { LookupDocument } from '../../generated/entity.js';
import { Answered } from '../../parts/answered.js';
import { NothingKnown } from './nothing-known.js';

/** What is asked for is no id of a known type: it may be a name, or an id of a type that is newer than the explorer. */
export function Lookup({ id }: { readonly id: string }): JSX.Element {
  const { asOf } = useAddress();
  const answer = useAnswer(LookupDocument, { id, asOf });
  return (
    <Answered answer={answer}>
      {({ entity }) =>
        entity.__typename === 'NotFound' ? (
          <NothingKnown id={id} nearest={entity.nearest} />
        ) : (
          <Elsewhere id={entity.entity.id} />
        )
      }
    </Answered>
  );
}

/** The thing is there under another id. */
function Elsewhere({ id }: { readonly id: string }): null {
  const { href, go } = useAddress();
  useEffect(() => go(parseAddress(href(`/entity/${id}`)), 'replace'), [id]);
  return null;
}
