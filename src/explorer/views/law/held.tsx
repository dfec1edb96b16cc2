import type { JSX } from 'preact';
import type { Holding } from '../../generated/law.js';
import { sayLaw } from '../../messages/law.js';

/** Says where it is not sure that something held at the date. */
export function Held({ held }: { readonly held: Holding | null }): JSX.Element | null {
  if (held === null || held === 'HELD') return null;
  return <span class="tag">{sayLaw(held === 'UNDATED' ? 'undated' : 'mayHaveHeld')}</span>;
}
