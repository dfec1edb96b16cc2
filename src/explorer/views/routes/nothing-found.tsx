import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import { Notice } from '../../parts/notice.js';

/** No route is let through. */
export function NothingFound(): JSX.Element {
  return (
    <Notice heading={sayRoutes('nothing')}>
      <p>{sayRoutes('nothingAdvice')}</p>
    </Notice>
  );
}
