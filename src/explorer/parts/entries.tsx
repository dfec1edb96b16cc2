import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext } from 'preact/hooks';

/** A view to lead to. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  /** Where it shows one thing: with `:id` in the place of its id, where the view has such a path. */
  readonly pathOf: string;
  readonly title: string;
  /** What can be seen there, in a sentence. */
  readonly about: string;
  readonly place: 'navigation' | 'footer' | 'nowhere';
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

/** The views to begin with. */
export function useEntries(): readonly Entry[] {
  return useContext(Entries).filter(({ place }) => place === 'navigation');
}

/** Whether there is a view, and where: by its name; for links that are there when the view is. */
export function useEntry(): (name: string) => Entry | undefined {
  const entries = useContext(Entries);
  return (wanted) => entries.find(({ name }) => name === wanted);
}
