import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { MAIN } from './places.js';

const PATIENCE_MILLISECONDS = 60_000;

/** Room for what lives shortly, in megabytes, as `npm start` gives it: every server has it, the rivals too. */
const ROOM = '--max-semi-space-size=32';

/**
 * Starts a server that prints its address as a line of JSON. What it says on standard error is told where it ends before that.
 * @param {readonly string[]} args of Node
 * @param {Readonly<Record<string, string>>} settings
 */
export async function startServer(args, settings) {
  const child = spawn(process.execPath, [ROOM, ...args], {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (/** @type {Buffer} */ part) => (said = (said + part.toString()).slice(-2_000)));
  const lines = createInterface(child.stdout);
  const ended = once(child, 'exit');
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  const first = await Promise.race([once(lines, 'line', { signal }), ended.then(() => [])]).catch(() => []);
  const [line] = first;
  if (typeof line !== 'string') {
    child.kill('SIGKILL');
    throw new Error(`${args.join(' ')} did not serve: ${said.trim()}`);
  }
  lines.on('line', () => undefined);
  const stop = async () => {
    child.kill();
    await ended;
  };
  /** @type {{ url: string }} */
  const { url } = JSON.parse(line);
  return { url, pid: child.pid ?? 0, stop };
}

/** The process of the Neo4j that tipgraph has started, where that is the one that is asked; 0 where it is not. @param {string} uri */
export function neo4jPidOf(uri) {
  const { stdout } = spawnSync(process.execPath, [MAIN, 'neo4j', 'status', '--json'], { encoding: 'utf8' });
  try {
    /** @type {{ uri?: string, pid?: number }} */
    const status = JSON.parse(stdout);
    return status.uri === uri ? (status.pid ?? 0) : 0;
  } catch {
    return 0;
  }
}

/** Ticks of the clock by which Linux counts the time of processes, in a second. */
const TICKS = 100;

/** The time of processors that a process has used, in milliseconds; NaN where that is not to be had. @param {number} pid */
export function processorMilliseconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
  } catch {
    return NaN;
  }
}

/** The memory that a process holds, in megabytes; null where that is not to be had. @param {number} pid */
export function residentMegabytes(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kilobytes = Number.parseInt(stdout, 10);
  return Number.isFinite(kilobytes) ? Math.round(kilobytes / 1024) : null;
}
