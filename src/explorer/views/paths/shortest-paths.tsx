import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { ShortestDocument } from '../../generated/paths.js';
import { sayPaths } from '../../messages/paths.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { Truncated } from '../../parts/truncated.js';
import type { PathsProps } from './ends.js';
import { Ladders } from './ladders.js';

/** All paths of the fewest steps. */
export function ShortestPaths({ state, change }: PathsProps): JSX.Element {
  const { asOf } = useAddress();
  const { from, to, without } = state;
  const variables = { from, to, without, asOf };
  const answer = useAnswer(ShortestDocument, variables);
  return (
    <>
      <Answered answer={answer} keep>
        {({ shortestPaths: { paths, length, total, truncated, limit } }) => (
          <>
            {length !== null && (
              <p class="paths__limit" role="status">
                {sayPaths('shortest', { count: total, length: sayPaths('steps', { count: length }) })}
              </p>
            )}
            {truncated && <Truncated limit={limit} />}
            <Ladders paths={paths} state={state} change={change} />
          </>
        )}
      </Answered>
      <QueryBehind document={ShortestDocument} variables={variables} />
    </>
  );
}
