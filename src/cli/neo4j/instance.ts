import { existsSync } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Neo4jStartError } from './errors.js';
import type { Java } from './java.js';
import { CREDENTIALS, HOST, type Settings } from './options.js';
import { lastLines, runProgram } from './run-program.js';
import { homeArgument } from './server-record.js';

/** The part of the memory in which pages of the disk are kept; the rest is heap. */
const PAGES = 1 / 5;
const ADMIN_TIMEOUT = 60_000;
const LINES = 3;
/** Neo4j reaches into the platform's own modules, which Java closes unless told. */
const OPENED = ['nio', 'io', 'lang'].flatMap((part) => ['--add-opens', `java.base/java.${part}=ALL-UNNAMED`]);

/** Writes the server's configuration anew: the port may be another one than last time. */
export async function configure({ instance, memory }: Settings, port: number): Promise<void> {
  await mkdir(join(instance, 'conf'), { recursive: true });
  await mkdir(join(instance, 'logs'), { recursive: true });
  await writeFile(join(instance, 'conf', 'neo4j.conf'), configuration(port, Math.round(memory * PAGES)));
}

function configuration(port: number, pages: number): string {
  return `server.default_listen_address=${HOST}
server.default_advertised_address=${HOST}
server.bolt.enabled=true
server.bolt.listen_address=${HOST}:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
server.memory.pagecache.size=${pages}m
db.tx_log.rotation.size=8m
db.tx_log.rotation.retention_policy=1 files
dbms.usage_report.enabled=false
`;
}

/** Gives a server that has never run its password; afterwards it can only be changed by one who knows it. */
export async function setFirstPassword(instance: string, java: Java, lib: string): Promise<void> {
  if (existsSync(join(instance, 'data', 'databases')) || existsSync(join(instance, 'data', 'dbms', 'auth.ini'))) return;
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', CREDENTIALS.password];
  const env = { NEO4J_HOME: instance, NEO4J_CONF: join(instance, 'conf') };
  const outcome = await runProgram(java.path, [...OPENED, '-cp', join(lib, '*'), ...command], {
    timeout: ADMIN_TIMEOUT,
    env,
  });
  if (outcome?.code === 0) return;
  throw new Neo4jStartError('took no password', lastLines(outcome?.stderr ?? '', LINES), consoleLog(instance));
}

/** Starts the server as a process that outlives this one, and returns its id. It does not answer yet. */
export async function spawnServer({ instance, memory }: Settings, java: Java, lib: string): Promise<number> {
  const heap = `${Math.round(memory * (1 - PAGES))}m`;
  const server = [
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(instance),
    `--config-dir=${join(instance, 'conf')}`,
  ];
  const log = await open(consoleLog(instance), 'w');
  try {
    const args = [...OPENED, `-Xms${heap}`, `-Xmx${heap}`, '-cp', join(lib, '*'), ...server];
    const child = spawn(java.path, args, { cwd: instance, detached: true, stdio: ['ignore', log.fd, log.fd] });
    await once(child, 'spawn');
    child.unref();
    if (child.pid === undefined) throw new TypeError('A process that runs has an id');
    return child.pid;
  } finally {
    await log.close();
  }
}

/** Why the server did not come up, with the last lines that it wrote. */
export async function startFailure(instance: string, reason: string): Promise<Neo4jStartError> {
  const logs = [join(instance, 'logs', 'neo4j.log'), consoleLog(instance)];
  const texts = await Promise.all(logs.map((file) => readFile(file, 'utf8').catch(() => '')));
  const index = texts.findIndex((text) => text.trim() !== '');
  return new Neo4jStartError(reason, telling(texts[index] ?? ''), logs[index] ?? consoleLog(instance));
}

/** The last errors where there are any: a stack follows them, and its end says nothing. */
function telling(text: string): string[] {
  const errors = text.split('\n').filter((line) => / ERROR |Caused by:/.test(line));
  return errors.length > 0 ? errors.slice(-LINES) : lastLines(text, LINES);
}

function consoleLog(instance: string): string {
  return join(instance, 'logs', 'console.log');
}
