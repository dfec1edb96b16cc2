import type { JSX } from 'preact';
import type { CitationFieldsFragment } from '../generated/shell.js';
import { sayPart } from '../messages/index.js';
import { PartialDate } from './partial-date.js';
import { SafeText } from './safe-text.js';
import { Thing } from './thing.js';
import './evidence.css';

export interface EvidenceProps {
  readonly citations: readonly CitationFieldsFragment[];
  /** Shows the citations at once, not at a click. */
  readonly open?: boolean;
}

/** The sources and pages on which a statement rests; each leads to the page of its source. */
export function Evidence({ citations, open = false }: EvidenceProps): JSX.Element {
  if (citations.length === 0) return <span class="evidence evidence--none">{sayPart('evidenceNone')}</span>;
  const list = (
    <ul class="evidence__list">
      {citations.map((citation, index) => (
        <li key={index} class="evidence__item">
          <CitationLine citation={citation} />
        </li>
      ))}
    </ul>
  );
  if (open) return <div class="evidence">{list}</div>;
  return (
    <details class="evidence">
      <summary class="evidence__summary">{sayPart('evidence', { count: citations.length })}</summary>
      {list}
    </details>
  );
}

function CitationLine({ citation }: { readonly citation: CitationFieldsFragment }): JSX.Element {
  const { source, page, lines, quoted, note, confidence, polarity, origin } = citation;
  return (
    <>
      <Thing id={source.id} name={source.name} />
      {source.publishedOn !== null && (
        <>
          {' ('}
          <PartialDate value={source.publishedOn} />)
        </>
      )}
      {page !== null && <>, {sayPart('page', { page: String(page) })}</>}
      {lines !== null && <>, {sayPart('lines', { lines })}</>}
      {quoted !== null && <>, {sayPart('quoting', { quoted })}</>}
      <span class="evidence__tags">
        {confidence !== 'STATED' && <span class="tag">{sayPart(`confidence${confidence}`)}</span>}
        {polarity === 'DENIES' && <span class="tag tag--warning">{sayPart('denies')}</span>}
        {origin === 'MAPPING' && <span class="tag">{sayPart('mapped')}</span>}
      </span>
      {note !== null && (
        <span class="evidence__note">
          <SafeText text={note} most={400} />
        </span>
      )}
    </>
  );
}
