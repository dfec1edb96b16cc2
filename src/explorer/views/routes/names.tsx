import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import { SafeText } from '../../parts/safe-text.js';

export interface NamesProps {
  readonly things: readonly { readonly id: string; readonly name: string }[];
}

const MOST = 5;

/** Several names in a line; of many, the first few and how many more there are. */
export function Names({ things }: NamesProps): JSX.Element {
  const shown = things.length > MOST + 1 ? things.slice(0, MOST) : things;
  return (
    <>
      {shown.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <SafeText text={name} most={60} />
        </span>
      ))}
      {shown.length < things.length && ` ${sayRoutes('andMore', { count: things.length - shown.length })}`}
    </>
  );
}
