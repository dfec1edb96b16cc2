import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { hasMoved } from '../address/index.js';
import { shortened } from './shortened.js';
import './page.css';

export interface PageProps {
  /** Of the browser's window, where another text than the heading is wanted there. */
  readonly title?: string;
  readonly heading: string;
  /** What stands above the heading: a type, a way back. */
  readonly above?: ComponentChildren;
  /** What the page is about, in a sentence or two. */
  readonly lead?: ComponentChildren;
  /** How the page is laid: for reading, or as wide as the window. */
  readonly width?: 'text' | 'wide';
  readonly children: ComponentChildren;
}

/** The frame of every view: its one h1, which takes the focus when somebody comes here from another page, and the title. */
export function Page({ title, heading, above, lead, width = 'text', children }: PageProps): JSX.Element {
  const top = useRef<HTMLHeadingElement>(null);
  const shown = shortened(heading, 300);
  useEffect(() => {
    document.title = `${shortened(title ?? heading, 120)} · tipgraph`;
  }, [title, heading]);
  useEffect(() => {
    if (hasMoved()) top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article class={`page page--${width}`}>
      <header class="page__head">
        {above !== undefined && <div class="page__above">{above}</div>}
        <h1 class="page__heading" ref={top} tabIndex={-1}>
          <bdi>{shown}</bdi>
        </h1>
        {lead !== undefined && <p class="page__lead">{lead}</p>}
      </header>
      {children}
    </article>
  );
}
