import { AskError } from './failure.js';
import { useOutcome, type Answering } from './use-outcome.js';

/** Loads a part of the explorer itself, by its name, when it is first needed. A null name loads nothing. */
export function useLoaded<Part>(name: string | null, load: () => Promise<Part>): Answering<Part> {
  return useOutcome(name, undefined, async () =>
    load().catch((error: unknown) => {
      throw new AskError({ kind: 'unreachable' }, error);
    }),
  );
}
