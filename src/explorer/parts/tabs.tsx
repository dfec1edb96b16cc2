import type { JSX } from 'preact';
import type { Parameters } from '../address/index.js';
import { Link } from './link.js';
import './tabs.css';

/** A part of a view, at an address of its own. */
export interface Tab {
  readonly name: string;
  readonly title: string;
  readonly to: string;
  readonly parameters?: Parameters;
}

export interface TabsProps {
  /** What they lead among: read out before them. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
}

/** Links among the parts of a view: each part has its own address. */
export function Tabs({ label, tabs, current }: TabsProps): JSX.Element {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ name, title, to, parameters }) => (
        <Link
          key={name}
          to={to}
          class="tabs__tab"
          current={name === current}
          {...(parameters === undefined ? {} : { parameters })}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
