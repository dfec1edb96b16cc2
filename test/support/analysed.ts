import { AnalysedGraph } from '../../src/analysis/index.js';
import type { ChangeSet } from '../../src/store/index.js';

/** The whole of some records as a graph to be analysed. */
export function analysed({ put }: Pick<ChangeSet, 'put'>): AnalysedGraph {
  return new AnalysedGraph({ things: put.entities, relations: put.relations });
}
