import type { JSX } from 'preact';
export function PathsView(): JSX.Element {
  return <p />;
}
