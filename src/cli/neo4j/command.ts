import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Neo4jCommandError } from './errors.js';

interface Ended {
  /** Null where the command does not exist, could not be run, or was ended by a signal. */
  readonly code: number | null;
  /** Standard output, then standard error. */
  readonly output: string;
}

interface RunOptions {
  readonly cwd?: string;
  /** Variables beside those that this process has. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended. */
  readonly timeout?: number;
}

/** Runs a command to its end and answers what came of it, whatever that was. */
export async function tryCommand(
  command: string,
  args: readonly string[],
  { variables = {}, ...options }: RunOptions = {},
): Promise<Ended> {
  const env = { ...process.env, ...variables }; // passed on as it is; nothing is read from it
  const child = spawn(command, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
  // Read from the first moment on: a command that prints nothing may be gone before anyone listens.
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  try {
    const [code]: unknown[] = await once(child, 'close');
    return { code: typeof code === 'number' ? code : null, output: (await output).join('') };
  } catch (error) {
    return { code: null, output: String(error) }; // there is no such command
  }
}

/** Runs a command that has to succeed and answers its output. Throws `Neo4jCommandError`. */
export async function runCommand(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await tryCommand(command, args, options);
  if (code !== 0) throw new Neo4jCommandError([command, ...args].join(' '), lastLines(output));
  return output;
}

const LINES_SHOWN = 5;

/** The last lines that are not blank; those of a stack trace do not count. */
export function lastLines(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('at ') && !line.startsWith('...')).slice(-LINES_SHOWN);
}
