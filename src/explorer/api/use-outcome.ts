import { useEffect, useState } from 'preact/hooks';
import { AskError, type Failure } from './failure.js';

/** What is known of the answer to a question. */
export type Answering<Answer> =
  /** Nothing is asked. */
  | { readonly state: 'idle' }
  /** `before` is what the question before it was answered, for views that go on showing it. */
  | { readonly state: 'waiting'; readonly before: Answer | null }
  | { readonly state: 'answered'; readonly data: Answer }
  | { readonly state: 'failed'; readonly failure: Failure; readonly again: () => void };

interface Held<Answer> {
  readonly key: string;
  readonly outcome: { readonly data: Answer } | { readonly failure: Failure };
}

/**
 * Fetches when the key changes, and aborts what was fetched under the key before it. A null key fetches nothing; what is known
 * already is not fetched.
 */
export function useOutcome<Answer>(
  key: string | null,
  known: Answer | undefined,
  fetchAnswer: (signal: AbortSignal) => Promise<Answer>,
): Answering<Answer> {
  const [held, setHeld] = useState<Held<Answer> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === null) return;
    if (known !== undefined) {
      setHeld({ key, outcome: { data: known } });
      return;
    }
    const overtaken = new AbortController();
    fetchAnswer(overtaken.signal)
      .then((data) => setHeld({ key, outcome: { data } }))
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
