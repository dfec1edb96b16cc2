/** Colours that are told apart on light and on dark ground, by number. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9', '#8c8c8c'];

const STYLE = `text{font:12px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600;font-size:14px}.end{text-anchor:end}.middle{text-anchor:middle}
.ground{fill:#fff}.rule{stroke:#d0d7de}.mark{stroke:#1f2328;stroke-width:2}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.ground{fill:#0d1117}.rule{stroke:#30363d}.mark{stroke:#e6edf3}}
${COLOURS.map((colour, index) => `.c${index}{fill:${colour}}.l${index}{stroke:${colour};fill:none;stroke-width:2}`).join('')}`;

/**
 * A picture with what it shows in words, for whoever does not see it.
 * @param {{ title: string, description: string, width: number, height: number }} frame
 * @param {readonly string[]} parts
 */
export function picture({ title, description, width, height }, parts) {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`;
  const words = `<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>\n<style>${STYLE}</style>`;
  const ground = `<rect class="ground" width="${width}" height="${height}"/>`;
  return `${[head, words, ground, text(12, 22, title, 'title'), ...parts, '</svg>'].join('\n')}\n`;
}

/** @param {number} x @param {number} y @param {string} words @param {string} [style] */
export function text(x, y, words, style = '') {
  return `<text x="${rounded(x)}" y="${rounded(y)}" class="${style}">${escaped(words)}</text>`;
}

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {number} colour */
export function bar(x, y, width, height, colour) {
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(Math.max(width, 0))}" height="${rounded(height)}" class="c${colour % COLOURS.length}"/>`;
}

/** @param {number} x @param {number} y @param {number} colour */
export function dot(x, y, colour) {
  return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="4.5" class="c${colour % COLOURS.length}"/>`;
}

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {string} [style] */
export function line(x1, y1, x2, y2, style = 'rule') {
  return `<line x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" class="${style}"/>`;
}

/** @param {readonly (readonly [number, number])[]} points @param {number} colour */
export function path(points, colour) {
  const places = points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');
  return `<polyline points="${places}" class="l${colour % COLOURS.length}"/>`;
}

/** What the colours stand for, from left to right. @param {readonly string[]} names @param {number} y */
export function legend(names, y) {
  let x = 12;
  return names.flatMap((name, colour) => {
    const parts = [bar(x, y - 9, 10, 10, colour), text(x + 15, y, name)];
    x += 30 + name.length * 7;
    return parts;
  });
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 10) / 10;
}

/** @param {string} words */
function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
