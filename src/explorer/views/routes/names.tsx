import type { JSX } from 'preact';
import { SafeText } from '../../parts/safe-text.js';

/** Several names in a line. */
export function Names({
  things,
}: {
  readonly things: readonly { readonly id: string; readonly name: string }[];
}): JSX.Element {
  return (
    <>
      {things.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <SafeText text={name} most={60} />
        </span>
      ))}
    </>
  );
}
