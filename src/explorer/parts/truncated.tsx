import type { JSX } from 'preact';
import { sayPart } from '../messages/index.js';
import { Notice } from './notice.js';

/** Says that an answer was cut by a limit. */
export function Truncated({ limit }: { readonly limit: number }): JSX.Element {
  return <Notice heading={sayPart('truncated', { limit })} tone="warning" />;
}
