import type { JSX } from 'preact';
import { sayShell } from '../messages/shell.js';
import { Link } from '../parts/link.js';
import { Page } from '../parts/page.js';

/** An address of no view. */
export function Nowhere(): JSX.Element {
  return (
    <Page heading={sayShell('nowhere')} lead={sayShell('nowhereAdvice')}>
      <p>
        <Link to="/" class="button">
          {sayShell('start')}
        </Link>
      </p>
    </Page>
  );
}
