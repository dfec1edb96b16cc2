/**
 * How many things there are of each type, by the prefix of its ids. Measured of the shipped dataset with `tipgraph stats --json`: 4070
 * things in November 2026. It has no goods and no judgements of identity, which come by imports: a few stand here for those.
 */
const SEED = {
  source: 355,
  country: 250,
  region: 59,
  locality: 65,
  subject: 42,
  form: 28,
  recruitment: 31,
  control: 33,
  sector: 35,
  victims: 107,
  risk: 252,
  modus: 36,
  good: 20,
  igo: 58,
  agency: 137,
  ngo: 57,
  research: 38,
  company: 29,
  media: 12,
  treaty: 27,
  act: 15,
  law: 72,
  provision: 111,
  agreement: 19,
  programme: 97,
  scheme: 36,
  typology: 7,
  orgtype: 24,
  trait: 38,
  group: 17,
  route: 222,
  case: 37,
  decision: 7,
  event: 98,
  indicator: 24,
  statistic: 410,
  assessment: 85,
  classification: 4,
  term: 83,
  model: 21,
  gap: 320,
  recommendation: 154,
  conflict: 74,
  judgement: 4,
  concept: 444,
};

/** @typedef {keyof typeof SEED} Prefix */

/** Words and bodies of which a larger graph has not as many more: they grow with the root of its size. */
const VOCABULARY = /** @type {readonly Prefix[]} */ ([
  'region',
  'subject',
  'form',
  'recruitment',
  'control',
  'sector',
  'igo',
  'treaty',
  'act',
  'typology',
  'orgtype',
  'trait',
  'indicator',
  'classification',
  'term',
  'model',
]);

const SEED_THINGS = Object.values(SEED).reduce((sum, count) => sum + count, 0);
const MOST_COUNTRIES = SEED.country;
/** What is left over by rounding goes to the type that has most. */
const REST = 'concept';

/** The fewest things that can be asked for: a few of each type. */
export const FEWEST = 500;

export const PREFIXES = /** @type {readonly Prefix[]} */ (Object.keys(SEED));

/**
 * How many things of each type a graph of so many things has: exactly so many in all.
 *
 * @param {number} entities
 * @returns {Readonly<Record<Prefix, number>>}
 */
export function countsOf(entities) {
  const growth = entities / SEED_THINGS;
  const slow = PREFIXES.filter((prefix) => prefix === 'country' || VOCABULARY.includes(prefix));
  const counts = Object.fromEntries(slow.map((prefix) => [prefix, slowly(prefix, growth)]));
  const free = entities - sumOf(counts);
  const fast = PREFIXES.filter((prefix) => !slow.includes(prefix));
  const whole = fast.reduce((sum, prefix) => sum + SEED[prefix], 0);
  for (const prefix of fast) counts[prefix] = Math.max(2, Math.floor((free * SEED[prefix]) / whole));
  counts[REST] = (counts[REST] ?? 0) + entities - sumOf(counts);
  return /** @type {Record<Prefix, number>} */ (counts);
}

function slowly(/** @type {Prefix} */ prefix, /** @type {number} */ growth) {
  const factor = growth > 1 ? Math.sqrt(growth) : growth;
  const count = Math.max(3, Math.round(SEED[prefix] * factor));
  return prefix === 'country' ? Math.min(MOST_COUNTRIES, count) : count;
}

function sumOf(/** @type {Readonly<Record<string, number>>} */ counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
