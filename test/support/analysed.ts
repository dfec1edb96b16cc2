import { AnalysedGraph } from '../../src/analysis/index.js';
import type { ChangesAtHand } from '../../src/store/shared/index.js';

/** The whole of some records as a graph to be analysed. */
export function analysed({ put }: Pick<ChangesAtHand, 'put'>): AnalysedGraph {
  return new AnalysedGraph({ things: put.entities, relations: put.relations });
}
