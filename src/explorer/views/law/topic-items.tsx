import type { ComponentChildren, JSX } from 'preact';
import { eventDateInWords, partialDateInWords } from '../../messages/index.js';
import { sayLaw } from '../../messages/law.js';
import { Evidence } from '../../parts/evidence.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import { Held } from './held.js';
import type { CountryLaw } from './types.js';

interface ItemProps<List extends keyof CountryLaw> {
  readonly item: CountryLaw[List] extends readonly (infer Item)[] ? Item : never;
}

/** A law, and since when and until when it stands. */
export function LawItem({ item: { law, until, endedBy } }: ItemProps<'laws'>): JSX.Element | null {
  if (law === null) return null;
  return (
    <>
      <Thing id={law.id} name={law.name} most={120} />
      <p class="law__facts">
        <span class="tag">{sayLaw(`kind${law.kind}`)}</span>
        <span>{lawDates(law)}</span>
        {until !== null && <span class="law__ended">{sayLaw('lawUntil', { day: partialDateInWords(until) })}</span>}
        {until === null && endedBy.length > 0 && <span class="law__ended">{sayLaw('lawEnded')}</span>}
        <Held held={law.held} />
      </p>
      <Evidence citations={[...law.evidence, ...endedBy.flatMap(({ evidence }) => evidence)]} />
    </>
  );
}

function lawDates({ inForceOn, adoptedOn }: NonNullable<CountryLaw['laws'][number]['law']>): string {
  if (inForceOn !== null) return sayLaw('inForceOn', { day: eventDateInWords(inForceOn) });
  if (adoptedOn !== null) return sayLaw('adoptedOn', { day: eventDateInWords(adoptedOn) });
  return sayLaw('lawUndated');
}

/** A permit or a protection: for whom, on what condition, how long, with what rights. */
export function PermitItem({ item }: ItemProps<'permits'>): JSX.Element | null {
  const { scheme, kind, duration, eligibility, conditions } = item;
  if (scheme === null) return null;
  return (
    <>
      <Thing id={scheme.id} name={scheme.name} most={120} />
      <p class="law__facts">
        <span class="tag">{sayLaw(`scheme${kind}`)}</span>
        {scheme.period !== null && <span>{partialDateInWords(scheme.period)}</span>}
        <Held held={scheme.held} />
      </p>
      <Said label={sayLaw('duration')} texts={duration === null ? [] : [duration]} />
      <Said label={sayLaw('eligibility')} texts={eligibility} />
      <Said label={sayLaw('conditions')} texts={conditions} />
      <Said label={sayLaw('rights')} texts={scheme.rights} />
      <Said label={sayLaw('limitations')} texts={scheme.limitations} />
      {scheme.fee !== null && <Said label={sayLaw('fee')} texts={[scheme.fee]} />}
      <Evidence citations={scheme.evidence} />
    </>
  );
}

function Said({ label, texts }: { readonly label: string; readonly texts: readonly string[] }): JSX.Element {
  return (
    <div class="law__said">
      <span class="law__quiet">{label}</span>
      {texts.length === 0 ? (
        <span class="law__silence">{sayLaw('notReported')}</span>
      ) : (
        <ul class="law__texts">
          {texts.map((text) => (
            <li key={text}>
              <SafeText text={text} most={300} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A treaty or an act, and the law that puts it into effect. */
export function TranspositionItem({ item }: ItemProps<'transpositions'>): JSX.Element {
  const { act, law, due, on, extent, status, relations } = item;
  return (
    <>
      {act !== null && <Thing id={act.id} name={act.name} type={act.__typename} most={120} />}
      {law !== null && (
        <p class="law__facts">
          {sayLaw('by')} <Thing {...law} most={120} />
        </p>
      )}
      <p class="law__facts">
        <span class={status === 'LATE' || status === 'NOT_TRANSPOSED' ? 'tag tag--warning' : 'tag'}>
          {sayLaw(`status${status}`)}
        </span>
        {extent !== null && <span class="tag">{sayLaw(`extent${extent}`)}</span>}
        {on !== null && <span>{eventDateInWords(on)}</span>}
        {due !== null && <span>{sayLaw('due', { day: eventDateInWords(due) })}</span>}
      </p>
      <Rests relations={relations} />
    </>
  );
}

/** A limit or a contradiction, in words. */
export function ConflictItem({ item: { sentence, own, relations } }: ItemProps<'conflicts'>): JSX.Element {
  return (
    <>
      <SafeText text={sentence} most={300} />
      {own && (
        <p class="law__facts">
          <span class="tag">{sayLaw('ownConflict')}</span>
        </p>
      )}
      <Rests relations={relations} />
    </>
  );
}

/** A change of a law. */
export function AmendmentItem({ item: { by, of, kind, on, relations } }: ItemProps<'amendments'>): JSX.Element {
  const what = (thing: typeof by): ComponentChildren =>
    thing !== null && <Thing id={thing.id} name={thing.name} most={120} />;
  return (
    <>
      {on !== null && <p class="law__facts">{eventDateInWords(on)}</p>}
      {what(by)} {sayLaw(`change${kind}`)} {what(of)}
      <Rests relations={relations} />
    </>
  );
}

type Relations = CountryLaw['conflicts'][number]['relations'];

function Rests({ relations }: { readonly relations: Relations }): JSX.Element {
  return (
    <div>
      <Evidence citations={relations.flatMap(({ evidence }) => evidence)} />
    </div>
  );
}
