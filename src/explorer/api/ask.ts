import { AskError } from './failure.js';
import { propertyOf, sortErrors } from './sort-errors.js';

/** A document of `generated/`, which knows the types of its answer and of its variables. */
export interface Document<Answer, Variables> {
  toString(): string;
  /** A person has written it: where the server does not take it, the person is told why. */
  readonly writtenByHand?: true;
  /** Holds nothing: it is where the types stand. */
  readonly __apiType?: (variables: Variables) => Answer;
}

/** Milliseconds after which nobody waits any longer. */
const PATIENCE = 20_000;

/**
 * Asks the API. Throws `AskError`, which says what kind of failure it is, and what the signal throws where that ends it. An answer
 * with errors is a failure, whatever part of it came: no view shows half of what was asked as if it were all.
 */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  { signal, patience = PATIENCE }: { readonly signal?: AbortSignal; readonly patience?: number } = {},
): Promise<Answer> {
  const late = AbortSignal.timeout(patience);
  const body = await answerTo(
    JSON.stringify({ query: document.toString(), variables }),
    signal === undefined ? late : AbortSignal.any([signal, late]),
  ).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new AskError({ kind: late.aborted ? 'late' : 'unreachable' }, error);
  });
  const errors = propertyOf(body, 'errors');
  if (Array.isArray(errors) && errors.length > 0) throw new AskError(sortErrors(errors, document.writtenByHand));
  const data = propertyOf(body, 'data');
  if (data == null) throw new AskError({ kind: 'broken' });
  return data as Answer; // the server answers as its schema says, of which the type is made
}

/** The JSON that comes back, whatever the status: errors carry their code in it. */
async function answerTo(body: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    signal,
  });
  const answer: unknown = await response.json();
  return answer;
}
