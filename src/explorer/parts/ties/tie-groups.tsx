import type { JSX } from 'preact';
import type { TieFieldsFragment } from '../../generated/shell.js';
import { sayTie } from '../../messages/ties.js';
import { Evidence } from '../evidence.js';
import { PartialDate } from '../partial-date.js';
import { SafeText } from '../safe-text.js';
import { Thing } from '../thing.js';
import './tie-groups.css';

export interface TieGroupsProps {
  readonly groups: readonly { readonly kind: TieFieldsFragment['kind']; readonly ties: readonly TieFieldsFragment[] }[];
}

/** What ties two actors, by kind, the most binding first: in words, since when, and where it is said. */
export function TieGroups({ groups }: TieGroupsProps): JSX.Element {
  if (groups.length === 0) return <p class="ties__none">{sayTie('none')}</p>;
  return (
    <div class="ties">
      {groups.map(({ kind, ties }) => (
        <section key={kind} class="ties__group">
          <h3 class="ties__kind">
            {sayTie(kind, { count: ties.length })} <span class="ties__count">{ties.length}</span>
          </h3>
          <ul class="ties__list">
            {ties.map((tie, index) => (
              <li key={index} class="ties__tie">
                <Tie tie={tie} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Tie({ tie }: { readonly tie: TieFieldsFragment }): JSX.Element {
  const { sentence, through, relations } = tie;
  const notes = relations.flatMap(({ note }) => (note === null ? [] : [note]));
  return (
    <>
      {through !== null && (
        <p class="ties__through">
          <Thing id={through.id} name={through.name} type={through.__typename} />
        </p>
      )}
      <p class="ties__sentence">
        <SafeText text={sentence} most={500} />
      </p>
      <When tie={tie} />
      {[...new Set(notes)].map((note) => (
        <p key={note} class="ties__when">
          <SafeText text={note} most={400} />
        </p>
      ))}
      <Evidence citations={relations.flatMap(({ evidence }) => evidence)} />
    </>
  );
}

/** An interval is when it began, at some time within it. */
function Since({ value }: { readonly value: string }): JSX.Element {
  const latest = /^\.{0,2}\/(.+)$/.exec(value)?.[1];
  return (
    <>
      {sayTie(latest === undefined ? 'since' : 'sinceAtLatest')} <PartialDate value={latest ?? value} />
    </>
  );
}

function When({ tie: { since, until, relations } }: { readonly tie: TieFieldsFragment }): JSX.Element {
  const held = [...new Set(relations.flatMap((one) => (one.held === null || one.held === 'HELD' ? [] : [one.held])))];
  return (
    <p class="ties__when">
      {since === null && until === null && sayTie('undated')}
      {since !== null && <Since value={since} />}
      {until !== null && (
        <>
          {' '}
          {sayTie('until')} <PartialDate value={until} />
        </>
      )}
      {held.map((one) => (
        <span key={one} class="tag">
          {sayTie(one)}
        </span>
      ))}
    </p>
  );
}
