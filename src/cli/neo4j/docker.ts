import { join } from 'node:path';
import { runCommand, tryCommand } from './command.js';
import { NEO4J_PASSWORD, type Layout } from './layout.js';

const SERVICE = 'neo4j';
const BOLT_IN_CONTAINER = '7687';
const PATIENCE = 5000;

/** Whether a Docker engine answers and its client knows Compose; the client alone is not enough. */
export async function dockerAnswers(): Promise<boolean> {
  const engine = await tryCommand('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: PATIENCE });
  if (engine.code !== 0) return false;
  return (await tryCommand('docker', ['compose', 'version'], { timeout: PATIENCE })).code === 0;
}

/** Starts the service, or finds it running, and waits until it is healthy. Throws `Neo4jCommandError`. */
export async function composeUp(layout: Layout, port: number): Promise<void> {
  const variables = { NEO4J_PASSWORD, NEO4J_BOLT_PORT: String(port) };
  await runCommand('docker', compose(layout, 'up', '--detach', '--wait', SERVICE), { variables });
}

/** Stops the service and keeps its data. Throws `Neo4jCommandError`. */
export async function composeStop(layout: Layout): Promise<void> {
  await runCommand('docker', compose(layout, 'stop', SERVICE));
}

/** The port on this machine on which the service is published, or null where it does not run. */
export async function composeStatus(layout: Layout): Promise<number | null> {
  const { code, output } = await tryCommand('docker', compose(layout, 'port', SERVICE, BOLT_IN_CONTAINER));
  const port = Number(/:(\d+)\s*$/.exec(output)?.[1]);
  return code === 0 && port > 0 ? port : null;
}

/** Each name is a Compose project of its own, with containers and volumes of its own. */
function compose({ root, name }: Layout, ...args: readonly string[]): string[] {
  return ['compose', '--file', join(root, 'docker-compose.yml'), '--project-name', `tipgraph-${name}`, ...args];
}
