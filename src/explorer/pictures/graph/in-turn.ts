/** How many are taken until the page may do something else. */
const AT_ONCE = 4000;

/** Takes one item after the other, some in each frame, so that the page stays at hand, and says when all are done. Returns how to stop before. */
export function takeInTurn<Item>(items: readonly Item[], take: (item: Item) => void, done: () => void): () => void {
  let frame = 0;
  const goOn = (from: number): void => {
    items.slice(from, from + AT_ONCE).forEach(take);
    if (from + AT_ONCE < items.length) frame = requestAnimationFrame(() => goOn(from + AT_ONCE));
    else done();
  };
  goOn(0);
  return () => cancelAnimationFrame(frame);
}
