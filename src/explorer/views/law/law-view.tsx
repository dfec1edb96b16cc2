import type { JSX } from 'preact';
import { sayView } from '../../messages/views.js';
import { Page } from '../../parts/page.js';

/** The law of several states side by side. */
export function LawView(): JSX.Element {
  return <Page heading={sayView('law')}>{null}</Page>;
}
