type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Numbers of a kind, as many as are added. */
export class Growing<Kind extends Numbers> {
  #numbers: Kind;
  #length = 0;

  constructor(private readonly make: (length: number) => Kind) {
    this.#numbers = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = this.make(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** In another order: first the number that stands at the first of the places. */
  inOrder(places: Uint32Array): Kind {
    const ordered = this.make(places.length);
    for (let index = 0; index < places.length; index += 1) ordered[index] = this.at(places[index] ?? 0);
    return ordered;
  }
}

/** The places of numbers in ascending order of what `key`, a number below `keys`, gives for each. Those that are equal stay in order. */
export function sortedBy(places: Uint32Array, keys: number, key: (place: number) => number): Uint32Array {
  const starts = startsOf(places, keys, key);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const at = starts[key(place)] ?? 0;
    sorted[at] = place;
    starts[key(place)] = at + 1;
  }
  return sorted;
}

/** Where each key begins among sorted places; one more for the end. */
export function startsOf(places: Uint32Array, keys: number, key: (place: number) => number): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (const place of places) starts[key(place) + 1] = (starts[key(place) + 1] ?? 0) + 1;
  for (let index = 1; index <= keys; index += 1) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  return starts;
}

/** `0, 1, 2, …` */
export function counting(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, index) => index);
}
