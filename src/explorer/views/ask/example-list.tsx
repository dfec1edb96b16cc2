import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Example } from '../../generated/examples.js';
import { sayAsk } from '../../messages/ask.js';
import { Link } from '../../parts/link.js';
import { slugOf } from './slug-of.js';

export interface ExampleListProps {
  readonly examples: readonly Example[];
  /** The slug of the one that is shown. */
  readonly chosen: string;
}

/** The project's own questions, to begin with. */
export function ExampleList({ examples, chosen }: ExampleListProps): JSX.Element {
  const [words, setWords] = useState('');
  const found = examples.filter(({ title }) => hasWords(title, words));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <nav class="ask__examples" aria-label={sayAsk('examples')}>
      <h2 class="ask__examples-heading">{sayAsk('examples')}</h2>
      <label class="ask__label" for="ask-narrow">
        {sayAsk('narrow')}
      </label>
      <input
        id="ask-narrow"
        class="ask__narrow"
        type="search"
        autocomplete="off"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div class="ask__scroll">
        {found.length === 0 && <p role="status">{sayAsk('noExample')}</p>}
        {groups.map((group) => (
          <Group
            key={group}
            name={group}
            examples={found.filter((example) => example.group === group)}
            chosen={chosen}
          />
        ))}
      </div>
    </nav>
  );
}

interface GroupProps extends ExampleListProps {
  readonly name: string;
}

function Group({ name, examples, chosen }: GroupProps): JSX.Element {
  return (
    <section>
      <h3 class="ask__group">{sayAsk('group', { group: name.toLowerCase() })}</h3>
      <ul class="ask__list">
        {examples.map(({ title }) => {
          const slug = slugOf(title);
          return (
            <li key={slug}>
              <Link to="/ask" parameters={{ example: [slug] }} class="ask__example" current={slug === chosen}>
                {title}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function hasWords(title: string, words: string): boolean {
  const text = title.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
