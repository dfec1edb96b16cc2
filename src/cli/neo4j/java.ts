import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand, tryCommand } from './command.js';
import { MissingToolError } from './errors.js';
import { NEO4J_PASSWORD, type Layout } from './layout.js';

const OLDEST_JAVA = 17;
const WANTED = `Java ${OLDEST_JAVA} or newer`;
const OPENED = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch'];

/** Throws `MissingToolError` unless a Java that can run Neo4j is on the path. */
export async function requireJava(): Promise<void> {
  const { code, output } = await tryCommand('java', ['-version']);
  if (code !== 0) throw new MissingToolError('JAVA_MISSING', null, WANTED);
  const [, version] = /version "([^"]+)"/.exec(output) ?? [];
  if (Number.parseInt(version ?? '', 10) >= OLDEST_JAVA) return;
  throw new MissingToolError('JAVA_MISSING', version ?? null, WANTED);
}

/** Sets the password of a home in which no database was started yet. Takes about two seconds. */
export async function setInitialPassword({ home, conf, jars }: Layout): Promise<void> {
  const args = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', NEO4J_PASSWORD];
  await runCommand('java', args, { variables: { NEO4J_HOME: home, NEO4J_CONF: conf } });
}

/** Starts the server as a process that outlives this one; the caller waits for Bolt. */
export function spawnServer({ home, conf, jars, console }: Layout): ChildProcess {
  mkdirSync(dirname(console), { recursive: true });
  const output = openSync(console, 'w');
  try {
    const args = [
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Xms256m',
      '-Xmx512m',
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ];
    return spawn('java', args, { cwd: home, detached: true, stdio: ['ignore', output, output] });
  } finally {
    closeSync(output); // the child has its own
  }
}
