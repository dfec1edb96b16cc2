import { afterAll } from 'vitest';
import { openApp, readConfiguration, type App } from '../../src/app/index.js';
import { createApi } from '../../src/graphql/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { removeFolders, tinyDataset } from '../app/tiny-dataset.js';

/** A server over the tiny dataset in memory whose store can be made to fail. */
export interface SmallServer extends RunningServer {
  /** What the store throws from now on at every read; undefined ends it. */
  failWith(error: Error | undefined): void;
  closed(): boolean;
}

const running: RunningServer[] = [];

/** Starts one on a free port and closes it when the file's tests are done. */
export async function startSmallServer(
  corsOrigins: '*' | readonly string[] = '*',
  more: Pick<ServerOptions, 'explorer'> = {},
): Promise<SmallServer> {
  const configuration = { ...readConfiguration({ DATASET: tinyDataset(), NEO4J_URI: '' }), neo4j: null };
  const whole = await openApp(configuration);
  let failure: Error | undefined;
  let closed = false;
  const store = failing(whole.store, () => failure);
  const api = createApi({ ontology: loadOntology(configuration.schema), store, versions: { api: whole.version } });
  const app: App = { ...whole, store, api, close: async () => void (closed = true) };
  const options = {
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
    logLevel: 'silent',
    environment: 'development',
    grace: 300,
    ...more,
  };
  const server = await startServer(app, options);
  running.push(server);
  return { ...server, failWith: (error) => void (failure = error), closed: () => closed };
}

/** The same store, until there is a failure: then its reads throw that. */
function failing(store: GraphStore, failure: () => Error | undefined): GraphStore {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    const error = failure();
    if (error !== undefined) throw error;
    return work();
  };
  return {
    kind: store.kind,
    read: (plan) => guarded(() => store.read(plan)),
    neighbourhood: (plan) => guarded(() => store.neighbourhood(plan)),
    search: (plan) => guarded(() => store.search(plan)),
    relations: (plan) => guarded(() => store.relations(plan)),
    project: (plan) => guarded(() => store.project(plan)),
    contents: (plan) => guarded(() => store.contents(plan)),
    apply: (changes) => store.apply(changes),
    ids: () => guarded(() => store.ids()),
    status: () => guarded(() => store.status()),
    close: () => store.close(),
  };
}

/** Sends a query by POST, with what else fetch may be told. */
export function post(url: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': 'application/json', ...init.headers };
  return fetch(url, { method: 'POST', body: text, ...init, headers });
}

interface ErrorBody {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The body of an answer, after making sure that it is GraphQL JSON and gives away nothing of the inside. */
export async function errorBody(response: Response): Promise<ErrorBody> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(graphql-response\+)?json/.test(type)) throw new TypeError(`The answer is ${type}`);
  const text = await response.text();
  if (/stacktrace|\bat .+:\d+:\d+|node_modules/.test(text)) throw new TypeError(`The answer shows a stack: ${text}`);
  return JSON.parse(text) as ErrorBody; // each test checks what it reads of it
}

afterAll(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  removeFolders();
});
