import type { ValueObject } from '../store/index.js';
import type { AnalysedGraph } from './graph.js';
import type { ChainLink } from './obligation.js';
import { sentencesOf, type Says } from './sentences.js';

/** A step of a chain of obligation in words: what its relations say or, at a penalty, what is threatened. */
export function linkInWords(graph: AnalysedGraph, says: Says, { above, penalty, relations }: ChainLink): string {
  if (penalty === null) return sentencesOf(graph, says, relations);
  return `${graph.nameOf(above)}: ${penaltyInWords(penalty)}.`;
}

/** `basic offence, imprisonment of 72 to 240 months` */
function penaltyInWords({ appliesTo, minimumMonths, maximumMonths, life, death, fine }: ValueObject): string {
  const parts = [
    appliesTo,
    imprisonment(minimumMonths, maximumMonths),
    life === true ? 'imprisonment for life' : undefined,
    death === true ? 'death' : undefined,
    typeof fine === 'string' ? `a fine of ${fine}` : undefined,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? 'a penalty' : parts.join(', ');
}

function imprisonment(least: unknown, most: unknown): string | undefined {
  if (typeof least === 'number' && typeof most === 'number') return `imprisonment of ${least} to ${most} months`;
  if (typeof least === 'number') return `imprisonment of at least ${least} months`;
  return typeof most === 'number' ? `imprisonment of at most ${most} months` : undefined;
}
