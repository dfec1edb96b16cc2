/** Lets the arrow keys move between the search box and what it found, and Escape lead back to the box. */
export function moveAmong(view: HTMLElement | null, event: KeyboardEvent): void {
  const box = view?.querySelector<HTMLInputElement>('#search');
  if (view == null || box == null) return;
  const links = [...view.querySelectorAll<HTMLElement>('.result__link .thing')];
  const here = links.findIndex((link) => link === event.target);
  if (here < 0 && event.target !== box) return;
  const target = {
    ArrowDown: links[here + 1],
    ArrowUp: here === 0 ? box : links[here - 1],
    Escape: here < 0 ? undefined : box,
  }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
