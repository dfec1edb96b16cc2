import type { JSX } from 'preact';
import { sayEntity } from '../../messages/entity.js';
import { useEntry } from '../../parts/entries.js';
import { Link } from '../../parts/link.js';
import { seeAlso } from './see-also.js';

export interface SeeAlsoLinksProps {
  readonly id: string;
  readonly type: string;
}

/** Leads to the other views of a thing, as far as there are such views. */
export function SeeAlsoLinks({ id, type }: SeeAlsoLinksProps): JSX.Element | null {
  const entry = useEntry();
  const links = seeAlso(type, id).flatMap(({ view, label, parameters }) => {
    const found = entry(view);
    return found === undefined ? [] : [{ label, parameters, path: found.pathOf.replace(':id', id) }];
  });
  if (links.length === 0) return null;
  return (
    <nav class="entity__see-also" aria-label={sayEntity('seeAlso')}>
      {links.map(({ label, parameters, path }) => (
        <Link key={label} to={path} parameters={parameters} class="button">
          {sayEntity(label)}
        </Link>
      ))}
    </nav>
  );
}
