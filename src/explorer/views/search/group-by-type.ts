interface Typed<Type extends string> {
  readonly node: { readonly __typename: Type };
}

/** Things of one type, best first. */
export interface Group<Type extends string, Edge> {
  readonly type: Type;
  readonly edges: readonly Edge[];
}

/** Gathers what was found by type: the type of the best comes first, and within a type the best. */
export function groupByType<Type extends string, Edge extends Typed<Type>>(
  edges: readonly Edge[],
): Group<Type, Edge>[] {
  const groups = new Map<Type, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(edge.node.__typename);
    if (group === undefined) groups.set(edge.node.__typename, [edge]);
    else group.push(edge);
  }
  return [...groups].map(([type, found]) => ({ type, edges: found }));
}
