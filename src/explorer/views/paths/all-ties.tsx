import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { PathsTiesDocument } from '../../generated/paths.js';
import { sayPaths } from '../../messages/paths.js';
import { sayTie } from '../../messages/ties.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { TieGroups } from '../../parts/ties/tie-groups.js';
import { Truncated } from '../../parts/truncated.js';
import type { PathsProps } from './ends.js';

/** Every tie of two actors, by kind. */
export function AllTies({ state: { from, to } }: PathsProps): JSX.Element {
  const { asOf } = useAddress();
  const variables = { a: from, b: to, asOf };
  const answer = useAnswer(PathsTiesDocument, variables);
  return (
    <>
      <Answered answer={answer}>
        {({ tiesBetween: { total, truncated, limit, groups } }) => (
          <>
            <h2 class="paths__ties">{sayTie('total', { count: total })}</h2>
            {truncated && <Truncated limit={limit} />}
            <TieGroups groups={groups} />
          </>
        )}
      </Answered>
      {answer.state === 'failed' && answer.failure.kind === 'refused' && <p>{sayPaths('notActors')}</p>}
      <QueryBehind document={PathsTiesDocument} variables={variables} />
    </>
  );
}
