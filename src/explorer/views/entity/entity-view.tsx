import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TYPE_LOADERS } from '../../generated/entities/entity-types.js';
import type { EntityTypeDescription } from '../../generated/entities/entity-type.js';
import { Failed } from '../../parts/failed.js';
import { Waiting } from '../../parts/waiting.js';
import { EntityPage } from './entity-page.js';
import { Lookup } from './lookup.js';
import './entity.css';

type Loaded = { readonly type: EntityTypeDescription } | 'waiting' | 'failed';

/** The page of anything in the graph: what its id begins with tells its type, and what is known of the type is loaded. */
export function EntityView({ id }: { readonly id: string | null }): JSX.Element {
  const wanted = id ?? '';
  const load = Object.hasOwn(TYPE_LOADERS, prefixOf(wanted)) ? TYPE_LOADERS[prefixOf(wanted)] : undefined;
  const [loaded, setLoaded] = useState<Loaded>('waiting');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    const show = (outcome: Loaded): void => {
      if (!left) setLoaded(outcome);
    };
    load?.().then(
      (type) => show({ type }),
      () => show('failed'),
    );
    return () => void (left = true);
  }, [load, attempt]);

  if (load === undefined) return <Lookup id={wanted} />;
  if (loaded === 'waiting') return <Waiting />;
  if (loaded === 'failed') return <Failed failure={{ kind: 'unreachable' }} again={() => setAttempt(attempt + 1)} />;
  return <EntityPage id={wanted} type={loaded.type} />;
}

function prefixOf(id: string): string {
  return id.split(':')[0] ?? '';
}
