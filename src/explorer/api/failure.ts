/** Why there is no answer, sorted by what a person can do about it. */
export type Failure =
  /** The server cannot be reached, or says that it cannot answer now: try again. */
  | { readonly kind: 'unreachable' }
  /** No answer came in time: ask for less, or try again. */
  | { readonly kind: 'late' }
  /** An id that the graph does not know, or that this reader may not see. */
  | { readonly kind: 'unknown'; readonly message: string }
  /** The question is refused: what is wrong, and what would be accepted. */
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      readonly argument: string | null;
      readonly accepted: string | null;
    }
  /** A fault of ours. */
  | { readonly kind: 'broken' };

/** Thrown by `ask`. */
export class AskError extends Error {
  constructor(
    readonly failure: Failure,
    cause?: unknown,
  ) {
    super(`The API gave no answer: ${failure.kind}`, { cause });
    this.name = 'AskError';
  }
}
