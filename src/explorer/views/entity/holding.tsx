import type { JSX } from 'preact';
import { sayEntity } from '../../messages/entity.js';
import type { Held } from './entity-record.js';

/** How surely something held at the date that is asked for; nothing where no date is, or where it did. */
export function Holding({ held }: { readonly held: Held }): JSX.Element | null {
  if (held === 'MAY_HAVE_HELD') return <span class="tag">{sayEntity('mayHaveHeld')}</span>;
  if (held === 'UNDATED') return <span class="tag">{sayEntity('undated')}</span>;
  return null;
}
