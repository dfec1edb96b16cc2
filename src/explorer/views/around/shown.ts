import type { AroundQuery } from '../../generated/around.js';

export type AroundNode = AroundQuery['neighbourhood']['nodes'][number];
export type AroundEdge = AroundQuery['neighbourhood']['edges'][number];

export interface Shown {
  readonly nodes: readonly AroundNode[];
  readonly edges: readonly AroundEdge[];
}

export interface ShownOptions {
  /** Where it starts, and what has grown: never filtered out. */
  readonly roots: readonly string[];
  readonly hidden: readonly string[];
  /** Types that are shown; all where there is none. */
  readonly type: readonly string[];
  /** Relations that are shown; all where there is none. */
  readonly relation: readonly string[];
}

/** What is left of a neighbourhood when somebody has hidden some of it, and filtered the rest. */
export function shownOf({ nodes, edges }: Shown, { roots, hidden, type, relation }: ShownOptions): Shown {
  const isRoot = new Set(roots);
  const isHidden = new Set(hidden);
  const entered = nodes.filter(
    ({ entity }) =>
      !isHidden.has(entity.id) && (isRoot.has(entity.id) || type.length === 0 || type.includes(entity.__typename)),
  );
  const there = new Set(entered.map(({ entity }) => entity.id));
  const kept = edges.filter(
    ({ source, target, type: name }) =>
      there.has(source) && there.has(target) && (relation.length === 0 || relation.includes(name)),
  );
  const bound = new Set(kept.flatMap(({ source, target }) => [source, target]));
  // What only hidden things or filtered relations led to has nothing to hang on.
  return { nodes: entered.filter(({ entity }) => isRoot.has(entity.id) || bound.has(entity.id)), edges: kept };
}
