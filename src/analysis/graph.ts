import { standsAt, type Clocks } from '../ontology/index.js';
import type { ProjectedRelation, ProjectedThing, ProjectionAnswer } from '../store/index.js';

export type Thing = ProjectedThing;
export type Relation = ProjectedRelation;

const NONE: readonly Relation[] = [];

/** How many sights at other clocks a graph keeps, and how many results. */
const MOST_SIGHTS = 16;
const MOST_REMEMBERED = 256;

/** Part of the graph in the process, as a store projected it: things, and relations of which both ends are there. */
export class AnalysedGraph {
  readonly things: ReadonlyMap<string, Thing>;
  /** By id. */
  readonly relations: readonly Relation[];
  readonly #out = new Map<string, Adjacent>();
  readonly #in = new Map<string, Adjacent>();
  readonly #sights = new Map<string, AnalysedGraph>();
  readonly #remembered = new Map<string, unknown>();

  constructor({ things, relations }: ProjectionAnswer) {
    this.things = new Map(things.map((thing) => [thing.id, thing]));
    this.relations = relations;
    for (const relation of relations) {
      push(this.#out, relation.from, relation);
      push(this.#in, relation.to, relation);
    }
  }

  /** The relations that lead away from a thing, of one name or of all, by their ids. */
  from(id: string, name?: string): readonly Relation[] {
    return named(this.#out.get(id), name);
  }

  /** The relations that lead to a thing. */
  to(id: string, name?: string): readonly Relation[] {
    return named(this.#in.get(id), name);
  }

  /** The relations that touch a thing, whichever way they lead; one of a thing with itself stands there once. */
  touching(id: string): readonly Relation[] {
    const back = this.to(id).filter(({ from }) => from !== id);
    return back.length === 0 ? this.from(id) : [...this.from(id), ...back];
  }

  /** The name of a thing, or its id where it has none. */
  nameOf(id: string): string {
    const name = this.things.get(id)?.fields['name'];
    return typeof name === 'string' ? name : id;
  }

  /** What stands at the clocks: things and, among them, relations. The last few are kept. */
  at(clocks: Clocks): AnalysedGraph {
    if (clocks.asOf === undefined && clocks.knownAt === undefined) return this;
    const key = JSON.stringify([clocks.asOf, clocks.knownAt]);
    const kept = this.#sights.get(key);
    if (kept !== undefined) return kept;
    const things = [...this.things.values()].filter((thing) => standsAt(thing, clocks));
    const standing = new Set(things.map(({ id }) => id));
    const sight = new AnalysedGraph({
      things,
      relations: this.relations.filter(
        (relation) => standsAt(relation, clocks) && standing.has(relation.from) && standing.has(relation.to),
      ),
    });
    keep(this.#sights, key, sight, MOST_SIGHTS);
    return sight;
  }

  /** What was worked out of this graph before under that name, or what `work` makes now. The last few are kept. */
  remember<T>(name: string, work: () => T): T {
    if (this.#remembered.has(name)) return this.#remembered.get(name) as T; // one name is only ever made by one maker
    const made = work();
    keep(this.#remembered, name, made, MOST_REMEMBERED);
    return made;
  }

  /** The same of what has to be waited for. What failed is not kept: the next to ask tries again. */
  async rememberAnswer<T>(name: string, ask: () => Promise<T>): Promise<T> {
    const asked = this.remember(name, ask);
    try {
      return await asked;
    } catch (error) {
      if (this.#remembered.get(name) === asked) this.#remembered.delete(name);
      throw error;
    }
  }
}

function keep<T>(kept: Map<string, T>, key: string, value: T, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(key, value);
}

/** The relations at one end of a thing: all, and by name. */
interface Adjacent {
  readonly all: Relation[];
  readonly byName: Map<string, Relation[]>;
}

function push(adjacent: Map<string, Adjacent>, id: string, relation: Relation): void {
  const held = adjacent.get(id);
  if (held === undefined) {
    adjacent.set(id, { all: [relation], byName: new Map([[relation.type, [relation]]]) });
    return;
  }
  held.all.push(relation);
  const alike = held.byName.get(relation.type);
  if (alike === undefined) held.byName.set(relation.type, [relation]);
  else alike.push(relation);
}

function named(adjacent: Adjacent | undefined, name: string | undefined): readonly Relation[] {
  return (name === undefined ? adjacent?.all : adjacent?.byName.get(name)) ?? NONE;
}

/** The other end of a relation. */
export function otherEnd({ from, to }: Relation, id: string): string {
  return from === id ? to : from;
}

/** The text of a field, where it has one. */
export function textOf({ fields }: Thing, field: string): string | undefined {
  const value = fields[field];
  return typeof value === 'string' ? value : undefined;
}
