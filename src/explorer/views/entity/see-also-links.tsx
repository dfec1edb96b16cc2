import type { JSX } from 'preact';
import { sayEntity } from '../../messages/entity.js';
import { useEntry } from '../../parts/entries.js';
import { Link } from '../../parts/link.js';
import type { EntityRecord } from './entity-record.js';
import { seeAlso } from './see-also.js';

/** Leads to the other views of a thing, as far as there are such views. */
export function SeeAlsoLinks({ entity }: { readonly entity: EntityRecord }): JSX.Element | null {
  const entry = useEntry();
  const links = seeAlso(entity).flatMap(({ view, label, parameters }) => {
    const found = entry(view);
    return found === undefined ? [] : [{ label, parameters, path: found.pathOf.replace(':id', entity.id) }];
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
