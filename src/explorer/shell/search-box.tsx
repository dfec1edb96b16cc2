import type { JSX } from 'preact';
import { parseAddress, useAddress, type Parameters } from '../address/index.js';
import { sayShell } from '../messages/shell.js';
import { FindBox } from '../parts/find-box.js';

/** The box over everything, in the head of every page. */
export function SearchBox(): JSX.Element {
  const { href, go } = useAddress();
  const goTo = (path: string, parameters?: Parameters): void => go(parseAddress(href(path, parameters)));
  return (
    <FindBox
      label={sayShell('search')}
      placeholder={sayShell('searchPlaceholder')}
      slash
      onChoose={({ id }) => goTo(`/entity/${id}`)}
      onSubmit={(text) => goTo('/search', { q: [text] })}
    />
  );
}
