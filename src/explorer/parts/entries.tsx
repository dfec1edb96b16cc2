import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext } from 'preact/hooks';

/** A view to begin with. */
export interface Entry {
  readonly path: string;
  readonly title: string;
  /** What can be seen there, in a sentence. */
  readonly about: string;
}

const Entries = createContext<readonly Entry[]>([]);

export interface EntriesProviderProps {
  readonly entries: readonly Entry[];
  readonly children: ComponentChildren;
}

/** Tells the views which views there are, for no view knows another. */
export function EntriesProvider({ entries, children }: EntriesProviderProps): JSX.Element {
  return <Entries.Provider value={entries}>{children}</Entries.Provider>;
}

export function useEntries(): readonly Entry[] {
  return useContext(Entries);
}
