import type { JSX } from 'preact';
import './share-bar.css';

/** A share of a whole as a bar, 0 to 100; what is more is cut at the end. The number stands beside it in words. */
export function ShareBar({ percent }: { readonly percent: number }): JSX.Element {
  const width = Math.min(Math.max(percent, 0), 100);
  return (
    <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="share-bar__whole" width="100" height="8" />
      <rect class="share-bar__part" width={width} height="8" />
    </svg>
  );
}
