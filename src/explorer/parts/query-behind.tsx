import type { ComponentChildren, JSX } from 'preact';
import type { Document } from '../api/index.js';
import { sayPart } from '../messages/index.js';
import { Copy } from './copy.js';
import './query-behind.css';

export interface QueryBehindProps<Answer, Variables> {
  readonly document: Document<Answer, Variables>;
  readonly variables: Variables;
  /** Chooses among the queries of a page that asked several. */
  readonly children?: ComponentChildren;
  /** What of the page it answers, where the page asks several. */
  readonly about?: string;
}

/** The document and the variables that a page asked, ready to copy, and to be asked in GraphiQL. */
export function QueryBehind<Answer, Variables>({
  document,
  variables,
  children,
  about,
}: QueryBehindProps<Answer, Variables>): JSX.Element {
  const query = document.toString().replace(/^ {4}/, '').trim();
  const values = JSON.stringify(variables, null, 2);
  const open = `/graphql?${new URLSearchParams({ query, variables: values }).toString()}`;
  return (
    <details class="query-behind">
      <summary class="summary">{about === undefined ? sayPart('query') : sayPart('queryAbout', { about })}</summary>
      <p>{sayPart('queryExplanation')}</p>
      {children}
      <Code heading={sayPart('queryDocument')} text={query} />
      <Code heading={sayPart('queryVariables')} text={values} />
      <a class="button" href={open}>
        {sayPart('queryOpen')}
      </a>
    </details>
  );
}

function Code({ heading, text }: { readonly heading: string; readonly text: string }): JSX.Element {
  return (
    <section class="query-behind__part" aria-label={heading}>
      <div class="query-behind__bar">
        <span class="query-behind__name">{heading}</span>
        <Copy text={text} />
      </div>
      <pre class="query-behind__code" tabIndex={0} aria-label={heading}>
        <code>{text}</code>
      </pre>
    </section>
  );
}
