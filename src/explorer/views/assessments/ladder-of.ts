import { valueOf, type Judged } from './value-of.js';

/** Classes from the best or highest to the worst or lowest, as those who judge order them. */
const KNOWN = [
  ['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3', 'Special case'],
  ['Full democracy', 'Flawed democracy', 'Hybrid regime', 'Authoritarian regime'],
  ['High-income', 'Upper middle-income', 'Lower middle-income', 'Low-income'],
] as const;

/** Steps of a scale of whole numbers that are shown also where nobody stands on them. */
const MOST_STEPS = 12;

export interface Ladder {
  /** What stands at each rung, the highest first. */
  readonly rungs: readonly string[];
  /** Whether their order says something. */
  readonly ordered: boolean;
}

/** The rungs on which judgements by one measure stand. Rungs that a known scale has are there also when they are empty. */
export function ladderOf(judgements: readonly Judged[]): Ladder {
  const values = [...new Set(judgements.map(valueOf))];
  const unclassed = values.filter((value) => isUnclassed(judgements, value));
  const classed = values.filter((value) => !unclassed.includes(value));
  const { rungs, ordered } = rungsOf(judgements, classed);
  return { rungs: [...rungs, ...unclassed], ordered };
}

function isUnclassed(judgements: readonly Judged[], value: string): boolean {
  return judgements.some(
    (one) => valueOf(one) === value && one.level === null && one.score === null && one.rank === null,
  );
}

function rungsOf(judgements: readonly Judged[], classed: readonly string[]): Ladder {
  const known = KNOWN.find((scale) => classed.length > 0 && classed.every((one) => scale.some((rung) => rung === one)));
  if (known !== undefined)
    return { rungs: known.filter((rung) => rung !== 'Special case' || classed.includes(rung)), ordered: true };
  const numbers = judgements.flatMap(({ level, score, rank }) => (level === null ? (score ?? rank ?? []) : []));
  if (numbers.length === 0 || judgements.some(({ level }) => level !== null)) {
    return { rungs: classed.toSorted(), ordered: classed.length < 2 };
  }
  return { rungs: numberRungs(judgements, numbers), ordered: true };
}

/** Scores from the highest, with the whole numbers between; ranks from the first. */
function numberRungs(judgements: readonly Judged[], numbers: readonly number[]): string[] {
  const ranked = judgements.some(({ rank }) => rank !== null);
  if (ranked) {
    const byRank = judgements.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    return [...new Set(byRank.map(valueOf))];
  }
  const highest = Math.max(...numbers);
  const steps = highest - Math.min(...numbers) + 1;
  const whole = numbers.every(Number.isInteger) && steps <= MOST_STEPS;
  const scores = whole
    ? Array.from({ length: steps }, (_, step) => highest - step)
    : [...new Set(numbers)].toSorted((a, b) => b - a);
  return scores.map((score) => valueOf({ level: null, score, rank: null, outOf: null }));
}
