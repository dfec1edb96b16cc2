import type { JSX } from 'preact';
import { sayLaw } from '../../messages/law.js';

/** Stands where no source says anything: it is neither zero nor no. */
export function NotReported(): JSX.Element {
  return <span class="law__silence">{sayLaw('notReported')}</span>;
}
