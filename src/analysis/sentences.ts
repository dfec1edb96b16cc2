import type { AnalysedGraph, Relation } from './graph.js';

/** What a relation of that name says, between the names of its ends. */
export type Says = (relation: string) => string;

/** A relation in words: `Myanmar takes part in COMMIT`. */
export function sentenceOf(graph: AnalysedGraph, says: Says, { from, type, to }: Relation): string {
  return `${graph.nameOf(from)} ${says(type)} ${graph.nameOf(to)}`;
}

/** Several in one, each once: `Myanmar takes part in COMMIT; Thailand takes part in COMMIT.` */
export function sentencesOf(graph: AnalysedGraph, says: Says, relations: readonly Relation[]): string {
  const said = new Set(relations.map((relation) => sentenceOf(graph, says, relation)));
  return `${[...said].join('; ')}.`;
}
