import type { ComponentChildren, JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { routesState } from './routes-state.js';
import './pick-link.css';

export interface PickLinkProps {
  /** What it chooses. */
  readonly pick: string;
  readonly children: ComponentChildren;
}

/** Chooses something on the map: a link to this very view with that chosen. */
export function PickLink({ pick, children }: PickLinkProps): JSX.Element {
  const { address, href } = useAddress();
  const state = routesState.read(address.parameters);
  const link = href(address.path, routesState.write({ ...state, pick, card: 1 }));
  return (
    <a class="pick-link" href={link} aria-current={state.pick === pick ? 'true' : undefined}>
      {children}
    </a>
  );
}
