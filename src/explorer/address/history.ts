import { formatAddress, parseAddress, type Address } from './address.js';

type Listener = (address: Address) => void;

const listeners = new Set<Listener>();
let moved = false;

/** Where the browser is. */
export function currentAddress(): Address {
  return parseAddress(location.pathname + location.search);
}

/** Whether anybody has moved since the page was loaded: from then on, whoever shows a new page tells so. */
export function hasMoved(): boolean {
  return moved;
}

/** Goes to an address. To replace is to leave no step to go back to: for what changes while somebody types or drags. */
export function goTo(address: Address, how: 'push' | 'replace' = 'push'): void {
  const url = formatAddress(address);
  if (url === formatAddress(currentAddress())) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', url);
  tell();
}

/** Calls the listener at every move, of the explorer's links and of the browser's buttons. Returns how to stop that. */
export function onMove(listener: Listener): () => void {
  if (listeners.size === 0) {
    addEventListener('popstate', tell);
    document.addEventListener('click', followLink);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('popstate', tell);
    document.removeEventListener('click', followLink);
  };
}

function tell(): void {
  moved = true;
  const address = currentAddress();
  for (const listener of listeners) listener(address);
}

/** Follows a plain click on a plain link of ours without loading the page anew; the browser does all others. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.pathname.startsWith('/graphql') || link.hash !== '') return;
  event.preventDefault();
  goTo(parseAddress(link.pathname + link.search));
}
