import type { JSX } from 'preact';
import { useLoaded } from '../../api/index.js';
import { TYPE_LOADERS } from '../../generated/entities/entity-types.js';
import { Answered } from '../../parts/answered.js';
import { EntityPage } from './entity-page.js';
import { Lookup } from './lookup.js';
import './entity.css';

/** The page of anything in the graph: what its id begins with tells its type, and what is known of the type is loaded. */
export function EntityView({ id }: { readonly id: string | null }): JSX.Element {
  const wanted = id ?? '';
  const prefix = prefixOf(wanted);
  const load = Object.hasOwn(TYPE_LOADERS, prefix) ? TYPE_LOADERS[prefix] : undefined;
  if (load === undefined) return <Lookup id={wanted} />;
  return <OfType id={wanted} prefix={prefix} load={load} />;
}

interface OfTypeProps {
  readonly id: string;
  readonly prefix: string;
  readonly load: (typeof TYPE_LOADERS)[string];
}

function OfType({ id, prefix, load }: OfTypeProps): JSX.Element {
  const loaded = useLoaded(prefix, load);
  return <Answered answer={loaded}>{(type) => <EntityPage id={id} type={type} />}</Answered>;
}

function prefixOf(id: string): string {
  return id.split(':')[0] ?? '';
}
