import { GraphQLError } from 'graphql';
import { AnalysedGraph, geographyPlan } from '../analysis/index.js';
import { madeOnce } from '../keeping/index.js';
import type { Ontology } from '../ontology/index.js';
import type { GraphStore, ProjectionPlan, StoreStatus } from '../store/index.js';
import { concreteTypes } from './names.js';

/** Most things and relations that a graph may hold which is analysed as a whole. */
export const LARGEST_ANALYSED = 1_000_000;

/** The parts of the graph that are analysed in the process, each projected once for each version of the data. */
export class Projections {
  readonly #graphs = new Map<
    ProjectionPlan,
    { readonly version: string | null; readonly graph: Promise<AnalysedGraph> }
  >();

  #asking: Promise<StoreStatus> | undefined;

  constructor(readonly store: GraphStore) {}

  /**
   * The part that a plan describes, as the store holds it now. Plans are told apart by identity: they are constants. Throws a
   * `GraphQLError` (`GRAPH_TOO_LARGE`) where the graph is too large to be analysed in the process.
   */
  async graph(plan: ProjectionPlan): Promise<AnalysedGraph> {
    const { version, entities, relations } = await this.#status();
    if (entities + relations > LARGEST_ANALYSED) {
      const message = `The graph holds ${entities + relations} things and relations; at most ${LARGEST_ANALYSED} can be analysed as a whole.`;
      throw new GraphQLError(message, { extensions: { code: 'GRAPH_TOO_LARGE' } });
    }
    const held = this.#graphs.get(plan);
    if (held?.version === version) return held.graph;
    const graph = this.store.project(plan).then((answer) => new AnalysedGraph(answer));
    this.#graphs.set(plan, { version, graph });
    // What failed is not kept: the next to ask tries again.
    graph.catch(() => {
      if (this.#graphs.get(plan)?.graph === graph) this.#graphs.delete(plan);
    });
    return graph;
  }

  /** Those who ask while it is being asked share the answer. */
  #status(): Promise<StoreStatus> {
    return (this.#asking ??= this.store.status().finally(() => (this.#asking = undefined)));
  }
}

/** The plan of what is drawn on maps: one for each ontology, since plans are told apart by identity. */
export const geographyPlanOf = madeOnce((ontology: Ontology): ProjectionPlan =>
  geographyPlan(concreteTypes(ontology, 'Place')),
);
