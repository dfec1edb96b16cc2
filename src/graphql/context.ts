import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import { madeOnce } from '../keeping/index.js';
import type { Clocks } from '../ontology/index.js';
import type { EdgeSelection, GraphStore, NodeAnswer, ReadPlan, RelationAnswer, Selection } from '../store/index.js';

/** One thing wanted by id, with what is wanted of it. */
export interface NodeRequest {
  readonly id: string;
  readonly selection: Selection;
  readonly clocks: Clocks;
}

/** One relation wanted by id, looked for at the thing that it leads from, with what is wanted of it. */
export interface RelationRequest {
  readonly id: string;
  readonly from: string;
  readonly selection: EdgeSelection;
}

/** What is made anew for each request. Those that want the same in one tick share one store read. */
export interface RequestContext {
  readonly nodes: DataLoader<NodeRequest, NodeAnswer | null, string>;
  readonly relations: DataLoader<RelationRequest, RelationAnswer | null, string>;
}

/** Makes the context of one request. */
export function createContext(store: GraphStore): RequestContext {
  return {
    nodes: loader(async (group) => (await store.read(group.length === 1 ? planOfOne(group[0]) : planOf(group))).nodes),
    relations: loader(async (group) => {
      const [{ selection }] = group;
      return store.relations({ relations: group.map(({ id, from }) => ({ id, from })), edge: selection });
    }),
  };
}

/** Requests are planned once for a document that is asked again, and so is the read for one of them. */
const planOfOne = madeOnce((request: NodeRequest): ReadPlan => planOf([request]));

function planOf(group: Group<NodeRequest>): ReadPlan {
  const [{ selection, clocks }] = group;
  return { match: { kind: 'ids', ids: group.map(({ id }) => id) }, selection, ...clocks };
}

interface Wanted {
  readonly id: string;
  readonly selection: object;
  readonly clocks?: Clocks;
}

type Group<Request> = readonly [Request, ...Request[]];

/** A loader that reads once for all requests that want the same of what they name. */
function loader<Request extends Wanted, Answer extends { readonly id: string }>(
  read: (group: Group<Request>) => Promise<readonly Answer[]>,
): DataLoader<Request, Answer | null, string> {
  return new DataLoader<Request, Answer | null, string>(
    async (requests) => {
      const groups = new Map<string, [Request, ...Request[]]>();
      for (const request of requests) {
        const group = groups.get(signature(request));
        if (group === undefined) groups.set(signature(request), [request]);
        else group.push(request);
      }
      const found = new Map<string, Answer>();
      await Promise.all(
        [...groups].map(async ([key, group]) => {
          for (const answer of await read(group)) found.set(`${answer.id} ${key}`, answer);
        }),
      );
      return requests.map((request) => found.get(`${request.id} ${signature(request)}`) ?? null);
    },
    { cacheKeyFn: (request) => `${request.id} ${signature(request)}` },
  );
}

/** Selections are planned once for all things at one place of an answer, so what names what they ask is worked out once. */
const digestOf = madeOnce((selection: object): string =>
  createHash('sha1').update(JSON.stringify(selection)).digest('base64'),
);

function signature({ selection, clocks }: Wanted): string {
  const digest = digestOf(selection);
  return clocks?.asOf === undefined && clocks?.knownAt === undefined ? digest : `${JSON.stringify(clocks)} ${digest}`;
}
