import type { JSX } from 'preact';
import { sayPart } from '../../messages/index.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import type { Named } from './entity-record.js';
import './conflict-positions.css';

/** One side of a disagreement. */
export interface PositionRecord {
  readonly statement: string;
  readonly page: number | null;
  readonly lines: string | null;
  readonly source: Named;
}

/** The sides of a disagreement beside one another, each with its page; none comes before another. */
export function ConflictPositions({ positions }: { readonly positions: readonly PositionRecord[] }): JSX.Element {
  return (
    <ul class="positions">
      {positions.map(({ statement, page, lines, source }, index) => (
        <li key={index} class="positions__position">
          <p class="positions__statement">
            <SafeText text={statement} most={800} />
          </p>
          <p class="positions__source">
            <Thing id={source.id} name={source.name} parameters={page === null ? {} : { page: [String(page)] }} />
            {page !== null && <>, {sayPart('page', { page: String(page) })}</>}
            {lines !== null && <>, {sayPart('lines', { lines })}</>}
          </p>
        </li>
      ))}
    </ul>
  );
}
