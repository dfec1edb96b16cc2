import type { Confidence } from '../../generated/shell.js';

const SUREST: readonly Confidence[] = ['STATED', 'ESTIMATED', 'IMPLIED', 'ALLEGED', 'DISPUTED'];

interface Cited {
  readonly confidence: Confidence;
  readonly polarity: 'AFFIRMS' | 'DENIES';
}

/** The confidence of the surest citation that affirms: what a step is weighed by. Null where none does. */
export function surestOf(citations: readonly Cited[]): Confidence | null {
  const affirmed = citations.filter(({ polarity }) => polarity === 'AFFIRMS').map(({ confidence }) => confidence);
  return SUREST.find((confidence) => affirmed.includes(confidence)) ?? null;
}
