import type { Clocks } from '../ontology/index.js';
import type { EdgeAnswer, NodeAnswer, Position, ReadAnswer, RelationPage, ValueObject } from '../store/index.js';

/** What stands behind a thing in an answer: what the store said of it, and the clocks by which it was asked. */
export interface EntitySource {
  readonly answer: NodeAnswer;
  readonly clocks: Clocks;
}

/** What stands behind a relation in an answer. Root lists have things without relations. */
export interface EdgeSource {
  readonly node: EntitySource;
  /** `undefined` where no cursor is asked for. */
  readonly position: Position | undefined;
  readonly edge: Pick<EdgeAnswer, 'fields' | 'validity' | 'references'> | undefined;
}

/** What stands behind a page. */
export interface ConnectionSource {
  readonly edges: readonly EdgeSource[];
  readonly total: number | undefined;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** What stands behind a value object: its fields, and the things that its references name. */
export interface ValueSource {
  readonly value: ValueObject;
  /** Things by id, by the key of the reference plan. */
  readonly references: NodeAnswer['references'];
  /** The response name under which the value was asked for: the first half of the key. */
  readonly responseName: string;
}

export function entitySource(answer: NodeAnswer, clocks: Clocks): EntitySource {
  return { answer, clocks };
}

/** A page of a root list. */
export function rootConnection(answer: ReadAnswer, clocks: Clocks): ConnectionSource {
  const edges = answer.nodes.map((node) => ({
    node: entitySource(node, clocks),
    position: node.position,
    edge: undefined,
  }));
  return { edges, total: answer.total, hasNext: answer.hasNext, hasPrevious: answer.hasPrevious };
}

/** A page of related things. */
export function relationConnection(page: RelationPage, clocks: Clocks): ConnectionSource {
  return {
    edges: page.edges.map((edge) => edgeSource(edge, clocks)),
    total: page.total,
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
  };
}

export function edgeSource(edge: EdgeAnswer, clocks: Clocks): EdgeSource {
  return { node: entitySource(edge.node, clocks), position: edge.position, edge };
}
