import { useEffect, useState } from 'preact/hooks';
import { ask, type Document } from './ask.js';
import { AskError, type Failure } from './failure.js';
import { Recent } from './recent.js';

/** What is known of the answer to a question. */
export type Answering<Answer> =
  /** Nothing is asked. */
  | { readonly state: 'idle' }
  /** `before` is what the question before it was answered, for views that go on showing it. */
  | { readonly state: 'waiting'; readonly before: Answer | null }
  | { readonly state: 'answered'; readonly data: Answer }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void };

/** A step back in the browser shows at once what was seen a moment ago. */
const answers = new Recent<unknown>(60);

interface Held<Answer> {
  readonly key: string;
  readonly outcome: { readonly data: Answer } | { readonly failure: Failure };
}

/**
 * Asks when the question changes, and aborts the question before it. Null variables ask nothing. The document must be the same one
 * as long as the component lives.
 */
export function useAnswer<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables | null,
): Answering<Answer> {
  const key = variables === null ? null : `${document.toString()}\n${JSON.stringify(variables)}`;
  const [held, setHeld] = useState<Held<Answer> | null>(null);
  const [attempt, setAttempt] = useState(0);
  // Only answers to this very document are kept under its text.
  const known = key === null ? undefined : (answers.get(key) as Answer | undefined);

  useEffect(() => {
    if (key === null || variables === null) return;
    if (known !== undefined) {
      setHeld({ key, outcome: { data: known } });
      return;
    }
    const overtaken = new AbortController();
    ask(document, variables, { signal: overtaken.signal })
      .then((data) => {
        answers.set(key, data);
        setHeld({ key, outcome: { data } });
      })
      .catch((error: unknown) => {
        if (overtaken.signal.aborted) return;
        setHeld({ key, outcome: { failure: error instanceof AskError ? error.failure : { kind: 'broken' } } });
      });
    return () => overtaken.abort();
  }, [key, attempt]);

  if (key === null) return { state: 'idle' };
  if (known !== undefined) return { state: 'answered', data: known };
  if (held?.key !== key)
    return { state: 'waiting', before: held !== null && 'data' in held.outcome ? held.outcome.data : null };
  if ('data' in held.outcome) return { state: 'answered', data: held.outcome.data };
  const again = (): void => {
    setHeld(null);
    setAttempt(attempt + 1);
  };
  return { state: 'failed', failure: held.outcome.failure, again };
}
