import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from '../../scripts/support.js';

const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

/** Milliseconds in which any command that fails must have said so. */
export const SOON = 15_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Variables = Readonly<Record<string, string>>;

/** Runs the built command to its end, in an environment that holds only these variables. */
export async function run(args: readonly string[], variables: Variables = {}, input = ''): Promise<Ended> {
  const child = start(args, variables);
  child.stdin?.end(input);
  const [[code], stdout, stderr] = await Promise.all([once(child, 'exit'), textOf(child.stdout), textOf(child.stderr)]);
  return { code: typeof code === 'number' ? code : null, stdout, stderr };
}

/** A server that runs as a process of its own. */
export interface Serving {
  readonly url: string;
  /** What it printed when it was ready. */
  readonly greeting: string;
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts `tipgraph serve` on a free port and waits until it says where it listens. */
export async function startServing(variables: Variables = {}, args: readonly string[] = ['--json']): Promise<Serving> {
  const child = start(['serve', '--port', '0', ...args], { LOG_LEVEL: 'warn', ...variables });
  const lines: string[] = [];
  const listening = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      lines.push(chunk);
      if (chunk.endsWith('\n')) resolve();
    });
  });
  const stderr = textOf(child.stderr);
  const ended = once(child, 'exit').then(async ([code]) => ({
    code: typeof code === 'number' ? code : null,
    stdout: lines.join(''),
    stderr: await stderr,
  }));
  const early = ended.then((end) => Promise.reject(new TypeError(`The server ended: ${JSON.stringify(end)}`)));
  early.catch(() => undefined); // it ends after it has listened, too
  await Promise.race([listening, early]);
  const greeting = lines.join('');
  const [url = ''] = /http:[^\s"]+/.exec(greeting) ?? [];
  return { url, greeting, process: child, ended };
}

function start(args: readonly string[], variables: Variables): ChildProcess {
  const environment = { PATH: process.env['PATH'] ?? '', ...variables };
  return spawn(process.execPath, [MAIN, ...args], { env: environment, stdio: 'pipe' });
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream === null ? '' : text(stream);
}
