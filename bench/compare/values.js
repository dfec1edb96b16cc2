/**
 * Brings the answers of all contestants to one plain form: connections become lists, what stands on an edge stands beside what it leads to,
 * nothing, null and an empty list are one, and lists are sorted unless their order is a part of the answer.
 */

/** @typedef {Record<string, unknown>} Plain */

/**
 * @param {unknown} answer
 * @param {import('./question.js').Question} question
 */
export function valuesOf(answer, { single = false, ordered = [], sets = [] }) {
  const plain = unwrapped(answer);
  const wanted = single && Array.isArray(plain) ? plain[0] : plain;
  return canonical(wanted, 'answer', { ordered: new Set(ordered), sets: new Set(sets) });
}

/**
 * Where two answers in plain form differ first, in words, or null where they do not.
 * @param {unknown} one
 * @param {unknown} other
 * @param {string} [path]
 * @returns {string | null}
 */
export function difference(one, other, path = 'answer') {
  if (isPlain(one) && isPlain(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    return firstOf(keys, (key) => difference(one[key], other[key], `${path}.${key}`));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return `${path} has ${one.length} members, and ${other.length}`;
    return firstOf([...one.keys()], (index) => difference(one[index], other[index], `${path}[${index}]`));
  }
  return Object.is(one, other) ? null : `${path} is ${shown(one)}, and ${shown(other)}`;
}

/**
 * @template Key
 * @param {readonly Key[]} keys
 * @param {(key: Key) => string | null} find
 */
function firstOf(keys, find) {
  for (const key of keys) {
    const found = find(key);
    if (found !== null) return found;
  }
  return null;
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function unwrapped(value) {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (!isPlain(value)) return value;
  const { edges, nodes, totalCount, node, properties, ...own } = value;
  const items = edges ?? nodes;
  if (Array.isArray(items)) {
    const members = items.map(unwrapped);
    return totalCount === undefined ? members : { total: totalCount, items: members };
  }
  /** @type {Plain} */
  const plain = {};
  for (const part of [properties, own, node]) {
    if (!isPlain(part)) continue;
    for (const [key, member] of Object.entries(part)) plain[key.replace(/Connection$/, '')] = unwrapped(member);
  }
  return plain;
}

/**
 * @param {unknown} value
 * @param {string} name of the field that it stands in
 * @param {{ readonly ordered: ReadonlySet<string>, readonly sets: ReadonlySet<string> }} lists
 * @returns {unknown}
 */
function canonical(value, name, lists) {
  if (Array.isArray(value)) {
    const members = value.map((member) => canonical(member, '', lists));
    if (lists.ordered.has(name)) return members;
    const texts = members.map((member) => JSON.stringify(member)).sort(compare);
    return (lists.sets.has(name) ? [...new Set(texts)] : texts).map((text) => JSON.parse(text));
  }
  if (!isPlain(value)) return value;
  /** @type {Plain} */
  const plain = {};
  for (const key of Object.keys(value).sort()) {
    const member = canonical(value[key], key, lists);
    const isNothing = member === null || member === undefined || (Array.isArray(member) && member.length === 0);
    if (!isNothing && key !== '__typename') plain[key] = member;
  }
  return plain;
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * @param {unknown} value
 * @returns {value is Plain}
 */
function isPlain(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {unknown} value */
function shown(value) {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}
