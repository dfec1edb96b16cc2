import type { ComponentType } from 'preact';

/** What a view is given: the rest of its state it reads from the URL. */
export interface ViewProps {
  /** What stands for `:id` in its path. */
  readonly id: string | null;
}

export type ViewComponent = ComponentType<ViewProps>;

/** A view, and where it has its place. */
export interface View {
  readonly name: string;
  /** Paths that open it, the one to link to first: `/routes`, `/entity/:id`. */
  readonly paths: readonly [string, ...string[]];
  readonly title: string;
  /** What can be seen there, in a sentence: for the start page. */
  readonly about: string;
  /** Where it is linked from everywhere; a view with an id is linked from what it is about. */
  readonly place: 'navigation' | 'footer' | 'nowhere';
  /** Whether it has a box to search everything itself, so that the header needs none. */
  readonly hasSearchBox?: true;
  readonly load: () => Promise<ViewComponent>;
}
