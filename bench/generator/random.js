/** Numbers that look drawn at random and are the same for the same parts, whatever was drawn before for other parts. */

/** @typedef {ReturnType<typeof diceOf>} Dice */

/** FNV-1a over the parts, then a scramble, so that neighbouring numbers give distant seeds. */
function hashOf(/** @type {readonly (string | number)[]} */ parts) {
  let hash = 0x811c9dc5;
  for (const character of parts.join('/')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The generator mulberry32, seeded by what is to be made. */
function mulberry32(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Dice that only these parts roll: the seed, the type, the number of the record. */
export function diceOf(/** @type {readonly (string | number)[]} */ ...parts) {
  const next = mulberry32(hashOf(parts));
  const below = (/** @type {number} */ end) => Math.floor(next() * end);
  return {
    below,
    next,
    chance: (/** @type {number} */ share) => next() < share,
    between: (/** @type {number} */ first, /** @type {number} */ last) => first + below(last - first + 1),
    /** @type {<T>(list: readonly T[]) => T} */
    pick: (list) => /** @type {never} */ (list[below(list.length)]),
    /**
     * A number of which low ones are much likelier: the first hundredth comes up in 0.01^(1/skew) of all rolls.
     */
    rank: (/** @type {number} */ end, /** @type {number} */ skew) =>
      Math.min(end - 1, Math.floor(end * next() ** skew)),
    /** One or more, `mean` on average, ever fewer of the higher ones. */
    many: (/** @type {number} */ mean) => {
      const more = Math.max(mean - 1, 1e-9);
      return 1 + Math.floor(Math.log(1 - next()) / Math.log(more / (1 + more)));
    },
    /** @type {<T extends string>(weights: Readonly<Record<T, number>>) => T} */
    weighted: (weights) => pickWeighted(weights, next()),
  };
}

/**
 * @template {string} T
 * @param {Readonly<Record<T, number>>} weights
 * @param {number} roll
 */
function pickWeighted(weights, roll) {
  const entries = /** @type {[T, number][]} */ (Object.entries(weights));
  let rest = roll * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    rest -= weight;
    if (rest < 0) return key;
  }
  return /** @type {[T, number]} */ (entries.at(-1))[0];
}
