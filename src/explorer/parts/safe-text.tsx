import type { JSX } from 'preact';
import { sayPart } from '../messages/index.js';
import { shortened } from './shortened.js';

export interface SafeTextProps {
  readonly text: string;
  /** Letters that are shown at most; the whole text stands in the title then. */
  readonly most?: number;
  readonly lang?: string;
}

/**
 * Text of the graph, which may be anything: shown as text, cut where it is too long, and with its direction of writing kept to itself.
 * Every name goes through here.
 */
export function SafeText({ text, most = 160, lang }: SafeTextProps): JSX.Element {
  const short = shortened(text, most);
  const title = short === text ? undefined : shortened(text, 2000);
  return (
    <bdi class="safe-text" title={title} lang={lang}>
      {short === '' ? sayPart('nameless') : short}
    </bdi>
  );
}
