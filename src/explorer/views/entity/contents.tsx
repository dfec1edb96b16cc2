import type { JSX } from 'preact';
import { formatNumber } from '../../messages/index.js';
import { sayEntity } from '../../messages/entity.js';
import './contents.css';

/** A part of the page that the contents lead to. */
export interface Content {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
}

/** What is on a long page: leads to each part. */
export function Contents({ contents }: { readonly contents: readonly Content[] }): JSX.Element {
  return (
    <nav class="contents" aria-label={sayEntity('contents')}>
      <details class="contents__box" open={matchMedia('(min-width: 64rem)').matches}>
        <summary class="contents__summary">{sayEntity('contents')}</summary>
        <ul class="contents__list">
          {contents.map(({ id, title, count }) => (
            <li key={id}>
              <a class="contents__link" href={`#${id}`}>
                <span>{title}</span>
                {count !== null && <span class="contents__count">{formatNumber(count)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
