import type { ComponentChildren, JSX } from 'preact';
import { Thing } from '../../parts/thing.js';
import type { Topic } from './contents.js';
import { topicOf } from './topic-of.js';
import { TopicSection } from './topic-section.js';

export interface SideBySideProps<
  Of extends { readonly country: { readonly id: string; readonly name: string } | null },
> {
  readonly topic: Topic;
  readonly countries: readonly Of[];
  /** What stands where a state has nothing. */
  readonly silence: string;
  /** What is shown of a state; none where nothing is reported. */
  readonly items: (of: Of) => readonly ComponentChildren[];
}

/** One topic, the states beside each other; one under the other on a narrow window. */
export function SideBySide<Of extends { readonly country: { readonly id: string; readonly name: string } | null }>({
  topic,
  countries,
  silence,
  items,
}: SideBySideProps<Of>): JSX.Element {
  return (
    <TopicSection topic={topic}>
      <div class="law__columns">
        {countries.map((of) => {
          const found = items(of);
          return (
            <section key={of.country?.id} class="law__column" aria-label={topicOf(topic, of.country)}>
              <h3>{of.country !== null && <Thing {...of.country} type="Country" />}</h3>
              {found.length === 0 ? (
                <p class="law__silence">{silence}</p>
              ) : (
                <ul class="law__items">
                  {found.map((item, index) => (
                    <li key={index} class="law__item">
                      {item}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </TopicSection>
  );
}
