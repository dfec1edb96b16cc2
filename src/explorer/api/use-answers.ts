import { ask, type Document } from './ask.js';
import { Recent } from './recent.js';
import { useOutcome, type Answering } from './use-outcome.js';

/** Answers to single questions, so that one more question asks only that one. */
const answers = new Recent<unknown>(300);

/**
 * Asks the same of several things, and answers when all answers are there, in the order of the questions. Null asks nothing. The
 * document must be the same one as long as the component lives.
 */
export function useAnswers<Answer, Variables>(
  document: Document<Answer, Variables>,
  questions: readonly Variables[] | null,
): Answering<readonly Answer[]> {
  const key = questions === null ? null : JSON.stringify(questions);
  return useOutcome(key, undefined, async (signal) =>
    Promise.all((questions ?? []).map(async (variables) => askOnce(document, variables, signal))),
  );
}

async function askOnce<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  const key = `${document.toString()}\n${JSON.stringify(variables)}`;
  const known = answers.get(key);
  if (known !== undefined) return known as Answer; // only answers to this very document are kept under its text
  const answer = await ask(document, variables, { signal });
  answers.set(key, answer);
  return answer;
}
