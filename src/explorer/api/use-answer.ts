import { ask, type Document } from './ask.js';
import { Recent } from './recent.js';
import { useOutcome, type Answering } from './use-outcome.js';

/** A step back in the browser shows at once what was seen a moment ago. */
const answers = new Recent<unknown>(60);

/**
 * Asks when the question changes, and aborts the question before it. Null variables ask nothing. The document must be the same one
 * as long as the component lives.
 */
export function useAnswer<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables | null,
): Answering<Answer> {
  const key = variables === null ? null : `${document.toString()}\n${JSON.stringify(variables)}`;
  // Only answers to this very document are kept under its text.
  const known = key === null ? undefined : (answers.get(key) as Answer | undefined);
  return useOutcome(key, known, async (signal) => {
    if (key === null || variables === null) throw new TypeError('Without variables nothing is asked');
    const data = await ask(document, variables, { signal });
    answers.set(key, data);
    return data;
  });
}
