import { DockerFailedError } from './errors.js';
import type { Settings } from './options.js';
import { lastLines, runProgram } from './run-program.js';

const INFO_TIMEOUT = 10_000;
const UP_TIMEOUT = 15 * 60_000;
const SERVICE = 'neo4j';

/** Whether a Docker engine with Compose answers, and is to be used. */
export async function dockerAnswers({ dockerAllowed, programs }: Settings): Promise<boolean> {
  if (!dockerAllowed) return false;
  const info = await runProgram(programs.docker, ['info'], { timeout: INFO_TIMEOUT });
  if (info?.code !== 0) return false;
  return (await runProgram(programs.docker, ['compose', 'version'], { timeout: INFO_TIMEOUT }))?.code === 0;
}

/** Whether Compose runs the server. */
export async function composeRuns(settings: Settings): Promise<boolean> {
  return (await compose(settings, ['ps', '--status', 'running', '--quiet', SERVICE])).trim() !== '';
}

export async function composeUp(settings: Settings): Promise<void> {
  await compose(settings, ['up', '--detach', SERVICE]);
}

export async function composeStop(settings: Settings): Promise<void> {
  await compose(settings, ['stop', SERVICE]);
}

async function compose({ programs, root }: Settings, args: readonly string[]): Promise<string> {
  const outcome = await runProgram(programs.docker, ['compose', ...args], { timeout: UP_TIMEOUT, cwd: root });
  if (outcome?.code === 0) return outcome.stdout;
  throw new DockerFailedError(`docker compose ${args.join(' ')}`, lastLines(outcome?.stderr ?? '', 2));
}
