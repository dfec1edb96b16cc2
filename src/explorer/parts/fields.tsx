import type { ComponentChildren, JSX } from 'preact';
import './fields.css';

/** A list of what is known of something: holds `Field`s. */
export function Fields({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <dl class="fields">{children}</dl>;
}
