import type { JSX } from 'preact';
import { formatAddress, useAddress, withAsOf } from '../../address/index.js';
import { partialDateInWords } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Link } from '../../parts/link.js';
import { Page } from '../../parts/page.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import type { Named } from './entity-record.js';

export interface NothingKnownProps {
  readonly id: string;
  readonly nearest: readonly Named[];
}

/** Nothing has this id, or nothing had at the date; and what may have been meant. */
export function NothingKnown({ id, nearest }: NothingKnownProps): JSX.Element {
  const { address, asOf } = useAddress();
  const shown = shortened(id, 80);
  return (
    <Page
      heading={
        asOf === null
          ? sayEntity('unknown', { id: shown })
          : sayEntity('unknownThen', { date: partialDateInWords(asOf) })
      }
      above={asOf === null ? undefined : shown}
      lead={sayEntity(asOf === null ? 'unknownAdvice' : 'unknownThenAdvice')}
    >
      {nearest.length > 0 && (
        <section>
          <h2>{sayEntity('nearest')}</h2>
          <ul class="group__list">
            {nearest.map(({ id: near, name }) => (
              <li key={near}>
                <Thing id={near} name={name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="entity__see-also">
        {asOf !== null && (
          <a class="button" href={formatAddress(withAsOf(address, null))}>
            {sayEntity('anyDate')}
          </a>
        )}
        <Link to="/search" parameters={{ q: [shortened(wordsOf(id), 100)] }} class="button">
          {sayEntity('search')}
        </Link>
      </p>
    </Page>
  );
}

/** The words of an id: what stands after its prefix. */
function wordsOf(id: string): string {
  return id.replace(/^[a-z]+:/, '').replaceAll('-', ' ');
}
