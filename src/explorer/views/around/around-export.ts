import type { ExportedGraph } from '../../pictures/graph/index.js';
import type { AroundEdge, Shown } from './shown.js';

/** What is shown, to be saved: relations with their sources and pages. */
export function aroundExport({ nodes, edges }: Shown): ExportedGraph {
  return {
    nodes: nodes.map(({ entity: { id, name, __typename: type, sourceCount } }) => ({
      id,
      name,
      type,
      weight: sourceCount,
    })),
    edges: edges.map(({ id, source, target, type: relation, held, evidence, sourceCount }) => ({
      id,
      source,
      target,
      relation,
      held: held ?? '',
      citations: evidence.map(citationInWords).join('; '),
      weight: sourceCount,
    })),
  };
}

function citationInWords({ source, page, polarity, confidence }: AroundEdge['evidence'][number]): string {
  const parts = [
    source.id,
    page === null ? '' : `p. ${page}`,
    polarity === 'DENIES' ? 'denies it' : '',
    confidence === 'STATED' ? '' : confidence,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
