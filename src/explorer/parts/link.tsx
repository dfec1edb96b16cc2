import type { ComponentChildren, JSX } from 'preact';
import { useAddress, type Parameters } from '../address/index.js';

export interface LinkProps {
  /** The path: `/routes`. */
  readonly to: string;
  readonly parameters?: Parameters;
  readonly class?: string;
  /** Whether it leads to where the reader is. */
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link to a view, at the date that is asked for here. */
export function Link({ to, parameters, current = false, children, class: className }: LinkProps): JSX.Element {
  const { href } = useAddress();
  return (
    <a class={className} href={href(to, parameters)} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
