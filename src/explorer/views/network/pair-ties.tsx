import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { NetworkTiesDocument } from '../../generated/network.js';
import { sayTie, TIE_KINDS } from '../../messages/ties.js';
import { Answered } from '../../parts/answered.js';
import { TieGroups } from '../../parts/ties/tie-groups.js';
import { Truncated } from '../../parts/truncated.js';

export interface PairTiesProps {
  readonly a: string;
  readonly b: string;
  readonly kinds: readonly string[];
}

/** What ties two actors, in words and with pages. */
export function PairTies({ a, b, kinds }: PairTiesProps): JSX.Element {
  const { asOf } = useAddress();
  const chosen = TIE_KINDS.filter((kind) => kinds.includes(kind));
  const answer = useAnswer(NetworkTiesDocument, { a, b, kinds: chosen.length === 0 ? null : chosen, asOf });
  return (
    <Answered answer={answer}>
      {({ tiesBetween: { total, groups, truncated, limit } }) => (
        <>
          <p class="network__nothing">{sayTie('total', { count: total })}</p>
          {truncated && <Truncated limit={limit} />}
          <TieGroups groups={groups} />
        </>
      )}
    </Answered>
  );
}
