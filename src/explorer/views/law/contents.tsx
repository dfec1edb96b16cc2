import type { JSX } from 'preact';
import { sayLaw } from '../../messages/law.js';

/** The topics of the page, in its order: the names of their messages are their places on the page. */
const TOPICS = [
  'penalties',
  'formsHeading',
  'laws',
  'protection',
  'above',
  'conflicts',
  'changes',
  'shortfalls',
  'chain',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Leads to the topics of the page. */
export function Contents(): JSX.Element {
  return (
    <nav class="law__contents" aria-label={sayLaw('contents')}>
      <ul>
        {TOPICS.map((topic) => (
          <li key={topic}>
            <a href={`#${topic}`}>{sayLaw(topic)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
