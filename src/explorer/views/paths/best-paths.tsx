import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { PathsDocument, type PathsQuery } from '../../generated/paths.js';
import { sayPaths } from '../../messages/paths.js';
import { Answered } from '../../parts/answered.js';
import { QueryBehind } from '../../parts/query-behind.js';
import type { PathsProps } from './ends.js';
import { Ladders } from './ladders.js';

type Limit = PathsQuery['paths']['limit'];

function limitInWords(limit: Limit, count: number): string {
  if (limit === null) return sayPaths('limitNone', { count });
  return limit === 'COUNT' ? sayPaths('limitCOUNT', { count }) : sayPaths(`limit${limit}`);
}

/** The best paths, weighed by evidence. */
export function BestPaths({ state, change }: PathsProps): JSX.Element {
  const { asOf } = useAddress();
  const { from, to, k, longest, without } = state;
  const variables = { from, to, k, longest, without, asOf };
  const answer = useAnswer(PathsDocument, variables);
  return (
    <>
      <Answered answer={answer} keep>
        {({ paths: { paths, limit } }) => (
          <>
            <p class="paths__limit" role="status">
              {paths.length > 0 && limitInWords(limit, paths.length)}
            </p>
            <Ladders paths={paths} state={state} change={change} />
          </>
        )}
      </Answered>
      <QueryBehind document={PathsDocument} variables={variables} />
    </>
  );
}
