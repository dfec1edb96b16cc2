import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { StartDocument, type StartQuery } from '../../generated/search.js';
import { formatNumber } from '../../messages/index.js';
import { saySearch } from '../../messages/search.js';
import { Answered } from '../../parts/answered.js';
import { useEntries } from '../../parts/entries.js';
import { Link } from '../../parts/link.js';
import { QueryBehind } from '../../parts/query-behind.js';

const EXAMPLES = ['exampleMemorandum', 'exampleFishing', 'exampleProtocol', 'exampleBirma'] as const;

/** What is here before anybody has typed: examples, how much of what, and where to begin. */
export function Start(): JSX.Element {
  const { asOf } = useAddress();
  const variables = { asOf };
  const answer = useAnswer(StartDocument, variables);
  const entries = useEntries();
  return (
    <div class="start">
      <p class="start__examples">
        <span>{saySearch('examples')}</span>
        {EXAMPLES.map((key) => (
          <Link key={key} to="/search" parameters={{ q: [saySearch(key)] }}>
            {saySearch(key)}
          </Link>
        ))}
      </p>
      {entries.length > 0 && (
        <section>
          <h2>{saySearch('begin')}</h2>
          <ul class="start__entries">
            {entries.map(({ path, title, about }) => (
              <li key={path} class="start__entry">
                <h3 class="start__entry-title">
                  <Link to={path}>{title}</Link>
                </h3>
                <p>{about}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{saySearch('here')}</h2>
        <Answered answer={answer} keep>
          {(data) => <Counts data={data} />}
        </Answered>
      </section>
      <QueryBehind document={StartDocument} variables={variables} />
    </div>
  );
}

function Counts({ data }: { readonly data: StartQuery }): JSX.Element {
  const counts = [
    ['things', data.meta.entityCount],
    ['relations', data.meta.relationCount],
    ['routes', data.routes.totalCount],
    ['instruments', data.instruments.totalCount],
    ['actors', data.actors.totalCount],
    ['figures', data.statistics.totalCount],
    ['organisationTypes', data.organisationTypes.totalCount],
    ['sourceWorks', data.sources.totalCount],
  ] as const;
  return (
    <dl class="start__counts">
      {counts.map(([key, count]) => (
        <div key={key} class="start__count">
          <dt>{saySearch(key)}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
