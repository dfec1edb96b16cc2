import { openApp, readConfiguration, type App, type Configuration } from '../../app/index.js';
import { EXAMPLE_QUESTION, startServer, type RunningServer } from '../../server/index.js';
import { print } from '../output.js';
import { endWithCare } from '../end-with-care.js';

interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly dataset?: string;
  readonly json?: boolean;
}

/** Serves until a signal ends it. Prints where, and a question to try, once it answers. */
export async function serve({ port, host, dataset, json }: ServeOptions): Promise<void> {
  const configuration = readConfiguration({ PORT: port, HOST: host, DATASET: dataset });
  const app = await openApp(configuration);
  const server = await startServer(app, configuration).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  endWithCare(server);
  const milliseconds = Math.round(performance.now()); // counted from the start of the process
  const status = await app.store.status();
  if (json) print(JSON.stringify({ url: server.url, store: app.store.kind, milliseconds, ...status }));
  else print(welcome(app, status, server, configuration, milliseconds));
}

function welcome(
  { version }: App,
  { entities, relations }: { readonly entities: number; readonly relations: number },
  { url }: RunningServer,
  { dataset, neo4j }: Configuration,
  milliseconds: number,
): string {
  const body = JSON.stringify({ query: inOneLine(EXAMPLE_QUESTION) });
  return [
    `tipgraph ${version}: ${entities} entities and ${relations} relations from ${neo4j?.uri ?? dataset}, ready in ${milliseconds} ms`,
    '',
    `  ${url}`,
    '',
    'Open it in a browser to explore the graph, or ask for the routes from Myanmar to Thailand:',
    '',
    `  curl ${url} -H 'content-type: application/json' -d '${body}'`,
    '',
  ].join('\n');
}

function inOneLine(question: string): string {
  const lines = question.split('\n').filter((line) => !line.startsWith('#'));
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim();
}
