import type { ComponentChildren, JSX } from 'preact';
import type { Answering } from '../api/index.js';
import { Failed } from './failed.js';
import { Waiting } from './waiting.js';

export interface AnsweredProps<Answer> {
  readonly answer: Answering<Answer>;
  /** Goes on showing the answer before, dimmed, while the next is on its way: for filters and typing. */
  readonly keep?: boolean;
  readonly children: (data: Answer) => ComponentChildren;
}

/** Shows an answer when it is there, and until then, or where there is none, the state that it is in. */
export function Answered<Answer>({ answer, keep = false, children }: AnsweredProps<Answer>): JSX.Element | null {
  switch (answer.state) {
    case 'idle':
      return null;
    case 'waiting':
      if (!keep || answer.before === null) return <Waiting />;
      return (
        <div class="stale" aria-busy="true">
          {children(answer.before)}
        </div>
      );
    case 'failed':
      return <Failed failure={answer.failure} again={answer.again} />;
    case 'answered':
      return <div>{children(answer.data)}</div>;
  }
}
