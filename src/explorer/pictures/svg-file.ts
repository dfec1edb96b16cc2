/** What of the style of the page a picture needs where the page is not. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'vector-effect',
  'paint-order',
  'opacity',
  'display',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Attributes that say something to the page only. */
const OF_THE_PAGE = ['class', 'role', 'tabindex', 'data-key', 'aria-pressed', 'aria-hidden', 'style'];

/** A picture of the page as a file of its own: it looks the same, and needs nothing else. */
export function svgFile(picture: SVGSVGElement): Blob {
  const { width, height } = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true) as SVGSVGElement; // the clone of a picture is a picture
  const originals = [picture, ...picture.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, index) => {
    const original = originals[index];
    if (original !== undefined) dress(element, getComputedStyle(original));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.prepend(ground(picture));
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

function dress(element: Element, style: CSSStyleDeclaration): void {
  for (const name of OF_THE_PAGE) element.removeAttribute(name);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') element.setAttribute(name, value);
  }
}

/** The colour of the paper behind it. */
function ground(picture: SVGSVGElement): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute('fill', groundOf(picture));
  return rect;
}

function groundOf(element: Element | null): string {
  if (element === null) return 'white';
  const { backgroundColor } = getComputedStyle(element);
  const seen = backgroundColor !== 'transparent' && backgroundColor !== 'rgba(0, 0, 0, 0)';
  return seen ? backgroundColor : groundOf(element.parentElement);
}
