/** Members that have a key in common. */
export interface Batch<T> {
  readonly key: string;
  readonly members: readonly T[];
}

/** How many members a batch has at most. */
const SIZE = 500;
/** How many members are held while others with the same key are waited for. */
const HELD = 10 * SIZE;

/** Everything in batches of 500 at most, in an order that follows from the order of what comes in. Holds 5000 at a time. */
export async function* batches<T>(all: AsyncIterable<T>, keyOf: (member: T) => string): AsyncGenerator<Batch<T>> {
  let held: T[] = [];
  for await (const member of all) {
    held.push(member);
    if (held.length < HELD) continue;
    yield* grouped(held, keyOf);
    held = [];
  }
  yield* grouped(held, keyOf);
}

function* grouped<T>(held: readonly T[], keyOf: (member: T) => string): Generator<Batch<T>> {
  const groups = new Map<string, T[]>();
  for (const member of held) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  for (const [key, group] of groups) {
    for (let first = 0; first < group.length; first += SIZE) yield { key, members: group.slice(first, first + SIZE) };
  }
}
