import type { JSX } from 'preact';
import { useAnswer } from '../api/index.js';
import { DataVersionDocument } from '../generated/shell.js';
import { sayShell } from '../messages/shell.js';
import { Link } from '../parts/link.js';
import type { View } from '../views/view.js';
import './footer.css';

const NOTHING = {};

/** What stands below every view: what can be relied on, and which data and program answer. */
export function Footer({ views }: { readonly views: readonly View[] }): JSX.Element {
  const answer = useAnswer(DataVersionDocument, NOTHING);
  return (
    <footer class="shell__footer">
      <p>{sayShell('footer')}</p>
      <p class="shell__foot-links">
        {views
          .filter(({ place }) => place === 'footer')
          .map(({ name, paths, title }) => (
            <Link key={name} to={paths[0]}>
              {title}
            </Link>
          ))}
        <a href="/graphql">{sayShell('api')}</a>
        {answer.state === 'answered' && (
          <span>
            {sayShell('dataVersion', {
              data: answer.data.meta.dataVersion ?? '–',
              program: answer.data.meta.apiVersion,
            })}
          </span>
        )}
      </p>
    </footer>
  );
}
