/** Reads colours from custom properties, as the theme has them now: what is drawn by WebGL or saved knows no custom properties. */
export function colourReader(within: Element): (token: string) => string {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  const known = new Map<string, string>();
  return (token) => {
    let colour = known.get(token);
    if (colour === undefined) {
      probe.style.color = `var(${token})`;
      colour = hexOf(getComputedStyle(probe).color);
      known.set(token, colour);
    }
    return colour;
  };
}

/** `rgb(15, 93, 125)` as `#0f5d7d`. */
export function hexOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A colour between two: for what stands back. */
export function mixed(colour: string, ground: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const one = parseInt(colour.slice(at, at + 2), 16);
    const other = parseInt(ground.slice(at, at + 2), 16);
    return Math.round(one * (1 - share) + other * share);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Calls the listener when the theme changes. Returns how to stop that. */
export function onThemeChange(listener: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', listener);
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', listener);
    observer.disconnect();
  };
}
