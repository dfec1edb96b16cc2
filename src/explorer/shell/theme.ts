/** What a reader chose; null follows the system. */
export type Theme = 'light' | 'dark' | null;

const KEY = 'theme';

/** What was chosen in this browser. It stays here: a shared link does not carry it. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null; // a browser that keeps nothing
  }
}

/** Shows a theme from now on, and here again next time. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    if (theme === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // It holds until the page is left.
  }
}

export function applyTheme(theme: Theme): void {
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Whether the page is dark now. */
export function isDark(theme: Theme): boolean {
  return theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
