import DataLoader from 'dataloader';
import type { NodeAnswer, ReadPlan, Selection, GraphStore } from '../store/index.js';
import type { Clocks } from '../ontology/index.js';

/** One thing wanted by id, with what is wanted of it. */
export interface NodeRequest {
  readonly id: string;
  readonly selection: Selection;
  readonly clocks: Clocks;
}

/** What is made anew for each request. */
export interface RequestContext {
  /** Things by id: those asked for in one tick with the same selection share one store read. */
  readonly nodes: DataLoader<NodeRequest, NodeAnswer | null, string>;
}

/** Makes the context of one request. */
export function createContext(store: GraphStore): RequestContext {
  return {
    nodes: new DataLoader<NodeRequest, NodeAnswer | null, string>((requests) => readTogether(store, requests), {
      cacheKeyFn: (request) => `${request.id} ${signature(request)}`,
    }),
  };
}

function signature({ selection, clocks }: NodeRequest): string {
  return JSON.stringify([selection, clocks]);
}

/** Answers in the order of the requests; one read for each different selection among them. */
async function readTogether(store: GraphStore, requests: readonly NodeRequest[]): Promise<(NodeAnswer | null)[]> {
  const groups = new Map<string, NodeRequest[]>();
  for (const request of requests) {
    const key = signature(request);
    groups.set(key, [...(groups.get(key) ?? []), request]);
  }
  const found = new Map<NodeRequest, NodeAnswer>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const answers = new Map((await store.read(planFor(group))).nodes.map((node) => [node.id, node]));
      for (const request of group) {
        const answer = answers.get(request.id);
        if (answer !== undefined) found.set(request, answer);
      }
    }),
  );
  return requests.map((request) => found.get(request) ?? null);
}

function planFor(group: readonly NodeRequest[]): ReadPlan {
  const [first] = group;
  return {
    match: { kind: 'ids', ids: group.map(({ id }) => id) },
    selection: first?.selection ?? { fields: [], validity: false, relations: [], references: [] },
    ...first?.clocks,
  };
}
