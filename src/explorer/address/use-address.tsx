import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Address, Parameters } from './address.js';
import { asOfIn, hrefFrom } from './as-of.js';
import { currentAddress, goTo, onMove } from './history.js';

const Here = createContext<Address>({ path: '/', parameters: {} });

/** Lets everything within know where the explorer is. */
export function AddressProvider({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [address, setAddress] = useState(currentAddress);
  useLayoutEffect(() => onMove(setAddress), []);
  return <Here.Provider value={address}>{children}</Here.Provider>;
}

/** Where the explorer is, and how to get elsewhere. */
export interface Place {
  readonly address: Address;
  /** The date for which everything is asked; null for whenever. To be given to every document that takes `asOf`. */
  readonly asOf: string | null;
  /** The URL of another place, at the same date. */
  href(path: string, parameters?: Parameters): string;
  go(address: Address, how?: 'push' | 'replace'): void;
}

export function useAddress(): Place {
  const address = useContext(Here);
  return { address, asOf: asOfIn(address), href: (path, parameters) => hrefFrom(address, path, parameters), go: goTo };
}
