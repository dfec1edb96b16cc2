/** Who is next to whom; each side names the other. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** What a graph would fall apart without. */
export interface Cuts {
  /** Things whose removal splits what they hold together. */
  readonly brokers: ReadonlySet<string>;
  /** Edges whose removal does, as `edgeKey` names them. */
  readonly bridges: ReadonlySet<string>;
}

/** Finds cut vertices and bridges as Hopcroft and Tarjan do, without recursion: a long chain does not exhaust the stack. */
export function cutsOf(neighbours: Neighbours): Cuts {
  const search = new CutSearch(neighbours);
  for (const root of neighbours.keys()) search.from(root);
  return search;
}

/** The name of an edge, whichever end is named first. */
export function edgeKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** One thing on the way down the depth-first search. */
interface Visit {
  readonly id: string;
  readonly parent: Visit | null;
  /** The how manieth it was to be found. */
  readonly found: number;
  /** The earliest thing that it, or what lies below it, reaches without the way that led there. */
  earliest: number;
  /** Which neighbour is looked at next. */
  next: number;
  children: number;
}

class CutSearch implements Cuts {
  readonly brokers = new Set<string>();
  readonly bridges = new Set<string>();
  readonly #found = new Map<string, number>();

  constructor(readonly neighbours: Neighbours) {}

  from(root: string): void {
    if (this.#found.has(root)) return;
    let visit: Visit | null = this.#enter(root, null);
    while (visit !== null) {
      const neighbour: string | undefined = this.neighbours.get(visit.id)?.[visit.next];
      visit.next += 1;
      if (neighbour === undefined) {
        this.#leave(visit);
        visit = visit.parent;
      } else {
        visit = this.#look(visit, neighbour);
      }
    }
  }

  #enter(id: string, parent: Visit | null): Visit {
    const found = this.#found.size;
    this.#found.set(id, found);
    return { id, parent, found, earliest: found, next: 0, children: 0 };
  }

  /** Goes down to a neighbour that is new; one that is known is a way back. */
  #look(visit: Visit, neighbour: string): Visit {
    const known = this.#found.get(neighbour);
    if (known === undefined) {
      visit.children += 1;
      return this.#enter(neighbour, visit);
    }
    if (neighbour !== visit.parent?.id) visit.earliest = Math.min(visit.earliest, known);
    return visit;
  }

  #leave({ id, parent, earliest, children }: Visit): void {
    if (parent === null) {
      if (children > 1) this.brokers.add(id);
      return;
    }
    parent.earliest = Math.min(parent.earliest, earliest);
    if (earliest > parent.found) this.bridges.add(edgeKey(parent.id, id));
    if (earliest >= parent.found && parent.parent !== null) this.brokers.add(parent.id);
  }
}
