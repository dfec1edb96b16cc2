import type { JSX } from 'preact';
import type { CitationFieldsFragment } from '../generated/shell.js';
import { sayPart } from '../messages/index.js';
import { PartialDate } from './partial-date.js';
import { SafeText } from './safe-text.js';
import { shortened } from './shortened.js';
import { Thing } from './thing.js';
import './evidence.css';

export interface EvidenceProps {
  readonly citations: readonly CitationFieldsFragment[];
  /** Shows the citations at once, not at a click. */
  readonly open?: boolean;
  /** Names the first source and its page in the place of a number of citations. */
  readonly named?: boolean;
}

/** The sources and pages on which a statement rests; each leads to the page of its source. */
export function Evidence({ citations, open = false, named = false }: EvidenceProps): JSX.Element {
  const [first] = citations;
  if (first === undefined) return <span class="evidence evidence--none">{sayPart('evidenceNone')}</span>;
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
      <summary class="evidence__summary">
        {named ? (
          <>
            <SafeText text={citationMark(first, citations.length - 1)} />
            <Doubts citations={citations} />
          </>
        ) : (
          sayPart('evidence', { count: citations.length })
        )}
      </summary>
      {list}
    </details>
  );
}

/** A citation in a few words: `Buckley on Myanmar and Thailand, p. 82, and 2 more`. */
function citationMark({ source, page }: CitationFieldsFragment, others: number): string {
  const name = shortened(source.name, 48);
  const mark = page === null ? name : sayPart('evidencePage', { source: name, page: String(page) });
  return others === 0 ? mark : sayPart('evidenceMore', { mark, count: others });
}

/** What must be seen before anybody looks at the citations: that one denies it, or is not sure of it. */
function Doubts({ citations }: { readonly citations: readonly CitationFieldsFragment[] }): JSX.Element {
  const confidences = new Set(citations.map(({ confidence }) => confidence));
  return (
    <span class="evidence__tags">
      {[...confidences]
        .filter((confidence) => confidence !== 'STATED')
        .map((confidence) => (
          <span key={confidence} class="tag">
            {sayPart(`confidence${confidence}`)}
          </span>
        ))}
      {citations.some(({ polarity }) => polarity === 'DENIES') && (
        <span class="tag tag--warning">{sayPart('denies')}</span>
      )}
    </span>
  );
}

function CitationLine({ citation }: { readonly citation: CitationFieldsFragment }): JSX.Element {
  const { source, page, lines, quoted, note, confidence, polarity, origin } = citation;
  return (
    <>
      <Thing id={source.id} name={source.name} parameters={page === null ? {} : { page: [String(page)] }} />
      {source.publishedOn !== null && (
        <>
          {' ('}
          <PartialDate value={source.publishedOn} />)
        </>
      )}
      {page !== null && <>, {sayPart('page', { page: String(page) })}</>}
      {lines !== null && (
        <>
          , <SafeText text={sayPart('lines', { lines })} most={40} />
        </>
      )}
      {quoted !== null && (
        <>
          , <SafeText text={sayPart('quoting', { quoted })} />
        </>
      )}
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
