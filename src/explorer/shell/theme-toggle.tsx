import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayShell } from '../messages/shell.js';
import { chosenTheme, chooseTheme, isDark } from './theme.js';

/** Changes between light and dark. */
export function ThemeToggle(): JSX.Element {
  const [dark, setDark] = useState(() => isDark(chosenTheme()));
  const toggle = (): void => {
    chooseTheme(dark ? 'light' : 'dark');
    setDark(!dark);
  };
  const label = sayShell(dark ? 'light' : 'dark');
  return (
    <button type="button" class="shell__icon" onClick={toggle} aria-label={label} title={label}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
      </svg>
    </button>
  );
}
