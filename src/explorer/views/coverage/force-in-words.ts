import { partialDateInWords } from '../../messages/index.js';
import { sayCoverage } from '../../messages/coverage.js';
import { daysAsOne } from './days-as-one.js';
import type { ForceKnown, StandingKind } from './standing.js';

/** How a state stands to an instrument, in full words: "in force since 25 December 2003". */
export function forceInWords(kind: StandingKind, force: ForceKnown | null): string {
  const words = sayCoverage(`kind${kind}`);
  if (force === null || kind === 'SIGNED_ONLY') return words;
  const ended = force.ended === null ? [] : [sayCoverage('endedOn', { day: partialDateInWords(force.ended) })];
  return [`${words}${kind === 'NOT_YET' ? fromInWords(force) : sinceInWords(force)}`, ...ended].join(', ');
}

function sinceInWords({ earliest, latest }: ForceKnown): string {
  if (earliest === null && latest === null) return `, ${sayCoverage('sinceUnknown')}`;
  if (earliest === null) return ` ${sayCoverage('sinceBy', { latest: partialDateInWords(latest ?? '') })}`;
  if (latest === null) return `, ${sayCoverage('sinceFrom', { earliest: partialDateInWords(earliest) })}`;
  const one = daysAsOne(earliest, latest);
  if (one !== null) return ` ${sayCoverage('sinceDay', { day: partialDateInWords(one) })}`;
  const days = { earliest: partialDateInWords(earliest), latest: partialDateInWords(latest) };
  return ` ${sayCoverage('sinceBetween', days)}`;
}

function fromInWords({ earliest }: ForceKnown): string {
  return earliest === null ? '' : `, ${sayCoverage('sinceFrom', { earliest: partialDateInWords(earliest) })}`;
}

/** The same in a word or a year, for a cell. */
export function forceInShort(kind: StandingKind, force: ForceKnown | null): string {
  if (kind === 'SIGNED_ONLY') return sayCoverage('shortSigned');
  if (kind === 'OTHER_ROLE') return sayCoverage('shortOTHER_ROLE');
  if (force === null) return '';
  if (kind === 'ENDED' && force.ended !== null) return sayCoverage('shortENDED', { year: force.ended.slice(0, 4) });
  return years(force.earliest?.slice(0, 4) ?? null, force.latest?.slice(0, 4) ?? null);
}

function years(from: string | null, to: string | null): string {
  if (from === null) return to === null ? sayCoverage('shortUndated') : sayCoverage('shortBy', { year: to });
  if (to === null) return sayCoverage('shortFrom', { year: from });
  return from === to ? from : sayCoverage('shortBetween', { from, to });
}
