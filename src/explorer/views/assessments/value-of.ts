import { formatNumber } from '../../messages/index.js';
import { sayAssessments } from '../../messages/assessments.js';

/** What a judgement says. */
export interface Judged {
  readonly level: string | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly outOf: number | null;
}

/** A judgement in words: its class, score or rank; that it has none, where it has none. */
export function valueOf({ level, score, rank, outOf }: Judged): string {
  if (level !== null) return level;
  if (score !== null) return formatNumber(score);
  if (rank === null) return sayAssessments('noClass');
  return outOf === null ? sayAssessments('rank', { rank }) : sayAssessments('rankOf', { rank, of: outOf });
}

/** The same, short enough for a mark of one year: `Tier 2 Watch List` is `2 WL`. */
export function shortValueOf(judged: Judged): string {
  if (judged.level === null && judged.score === null && judged.rank === null) return '?';
  if (judged.rank !== null) return String(judged.rank);
  return valueOf(judged)
    .replace(/^Tier (?=\d)/, '')
    .replace(/ Watch List$/, ' WL');
}
