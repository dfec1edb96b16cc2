import type { JSX } from 'preact';
import { parseAddress, useAddress } from '../../address/index.js';
import { sayAround } from '../../messages/around.js';
import { FindBox } from '../../parts/find-box.js';
import { Link } from '../../parts/link.js';

const EXAMPLES = [
  ['exampleMyanmar', 'country:MMR'],
  ['exampleMemorandum', 'agreement:mmr-tha-trafficking-2009'],
  ['exampleCommit', 'programme:commit-process'],
] as const;

/** Where to start. */
export function StartBox(): JSX.Element {
  const { href, go } = useAddress();
  return (
    <div class="around__start">
      <FindBox label={sayAround('start')} labelled onChoose={({ id }) => go(parseAddress(href(`/around/${id}`)))} />
      <p class="around__examples">
        <span>{sayAround('examples')}</span>
        {EXAMPLES.map(([key, id]) => (
          <Link key={id} to={`/around/${id}`}>
            {sayAround(key)}
          </Link>
        ))}
      </p>
    </div>
  );
}
