import type { JSX } from 'preact';
import { useAddress, useViewState } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { EntityTimelineDocument, type EntityTimelineQuery } from '../../generated/entity.js';
import { sayEntity } from '../../messages/entity.js';
import { Answered } from '../../parts/answered.js';
import { Evidence } from '../../parts/evidence.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import { Truncated } from '../../parts/truncated.js';
import { entityState } from './entity-state.js';
import { TIMELINE, timelineVariables } from './timeline-variables.js';
import { fieldInWords } from './words.js';
import './timeline.css';

/** Everything dated about a thing, in time; nothing where no more than one thing is dated. */
export function Timeline({ id }: { readonly id: string }): JSX.Element {
  const { asOf } = useAddress();
  const [{ whole }, change] = useViewState(entityState);
  const isWhole = whole.includes(TIMELINE);
  const others = whole.filter((one) => one !== TIMELINE);
  const answer = useAnswer(EntityTimelineDocument, timelineVariables({ id, asOf }, whole));
  return (
    <Answered answer={answer} keep>
      {({ timeline }) =>
        timeline.entries.length > 1 && (
          <section id="timeline" class="entity__section" aria-labelledby="timeline-heading">
            <h2 id="timeline-heading">{sayEntity('timeline')}</h2>
            <p class="group__about">{sayEntity('timelineAbout')}</p>
            <ol class="timeline">
              {timeline.entries.map((entry, index) => (
                <Entry key={index} entry={entry} of={id} />
              ))}
            </ol>
            {timeline.truncated && isWhole && <Truncated limit={timeline.limit} />}
            {(timeline.truncated || isWhole) && (
              <p>
                <button
                  type="button"
                  class="button"
                  onClick={() => change({ whole: isWhole ? others : [...others, TIMELINE] }, 'replace')}
                >
                  {isWhole ? sayEntity('showFewer') : sayEntity('showAll', { count: timeline.total })}
                </button>
              </p>
            )}
          </section>
        )
      }
    </Answered>
  );
}

type EntryRecord = EntityTimelineQuery['timeline']['entries'][number];

function Entry({ entry, of }: { readonly entry: EntryRecord; readonly of: string }): JSX.Element {
  const { on, field, sentence, thing, relations } = entry;
  return (
    <li class="timeline__entry">
      <div class="timeline__date">
        <PartialDate value={on} />
        <span class="timeline__field">{fieldInWords(field)}</span>
      </div>
      <div class="timeline__what">
        {thing === null || thing.id === of || sentence !== thing.name ? <SafeText text={sentence} most={300} /> : null}
        {thing !== null && thing.id !== of && (
          <span class={sentence === thing.name ? '' : 'timeline__thing'}>
            <Thing id={thing.id} name={thing.name} type={thing.__typename} />
          </span>
        )}
        {relations.length > 0 && <Evidence citations={relations.flatMap(({ evidence }) => evidence)} named />}
      </div>
    </li>
  );
}
