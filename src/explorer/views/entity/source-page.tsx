import type { JSX } from 'preact';
import { useViewState } from '../../address/index.js';
import { sayEntity } from '../../messages/entity.js';
import { Notice } from '../../parts/notice.js';
import { shortened } from '../../parts/shortened.js';
import { entityState } from './entity-state.js';

/** Says to which page of a source a citation led. */
export function SourcePage(): JSX.Element | null {
  const [{ page }] = useViewState(entityState);
  if (page === '') return null;
  return (
    <Notice heading={sayEntity('sourcePage', { page: shortened(page, 20) })}>
      <p>{sayEntity('sourcePageAdvice')}</p>
    </Notice>
  );
}
