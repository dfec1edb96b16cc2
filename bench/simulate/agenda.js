/**
 * What will happen, by when it does; of two things at one time, the one that was put there first comes first.
 * @template What
 */
export class Agenda {
  /** @type {{ time: number, place: number, what: What }[]} */
  #heap = [];
  #puts = 0;

  /** @param {number} time @param {What} what */
  put(time, what) {
    const heap = this.#heap;
    const entry = { time, place: (this.#puts += 1), what };
    let index = heap.length;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || isBefore(parent, entry)) break;
      heap[index] = parent;
      index = above;
    }
    heap[index] = entry;
  }

  /** The next thing, taken off; undefined where there is none. */
  next() {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || first === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let below = 2 * index + 1;
      const [left, right] = [heap[below], heap[below + 1]];
      if (left === undefined) break;
      if (right !== undefined && isBefore(right, left)) below += 1;
      const child = heap[below];
      if (child === undefined || isBefore(last, child)) break;
      heap[index] = child;
      index = below;
    }
    heap[index] = last;
    return first;
  }
}

/** @param {{ time: number, place: number }} one @param {{ time: number, place: number }} other */
function isBefore(one, other) {
  return one.time < other.time || (one.time === other.time && one.place < other.place);
}
