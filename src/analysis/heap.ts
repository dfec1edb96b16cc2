/** A priority queue: `pop` takes out the least of what was pushed, by an order that must be total. */
export class Heap<T> {
  readonly #items: T[] = [];

  constructor(readonly compare: (a: T, b: T) => number) {}

  push(item: T): void {
    let at = this.#items.length;
    this.#items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#items[above] as T; // above `at`, so it is there
      if (this.compare(parent, item) <= 0) break;
      this.#items[at] = parent;
      at = above;
    }
    this.#items[at] = item;
  }

  pop(): T | undefined {
    const least = this.#items[0];
    const item = this.#items.pop();
    if (item !== undefined && this.#items.length > 0) this.#sink(item);
    return least;
  }

  /** Puts the item into the place of the least one and lets it sink below whatever is less. */
  #sink(item: T): void {
    let at = 0;
    for (let below = 1; below < this.#items.length; below = 2 * at + 1) {
      let child = this.#items[below] as T; // within the length, as is its sibling
      const sibling = this.#items[below + 1];
      if (sibling !== undefined && this.compare(sibling, child) < 0) {
        below += 1;
        child = sibling;
      }
      if (this.compare(item, child) <= 0) break;
      this.#items[at] = child;
      at = below;
    }
    this.#items[at] = item;
  }
}
