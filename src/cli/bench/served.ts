import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { ownPackage } from '../../app/index.js';

/** Serves the configured graph from a process of its own while something is done with its address. */
export async function whileServed<Result>(work: (url: string) => Promise<Result>): Promise<Result> {
  const main = join(ownPackage().root, 'dist', 'cli', 'main.js');
  const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface(server.stdout);
    const [line] = (await Promise.race([once(lines, 'line'), once(server, 'exit').then(() => [])])) as [string?];
    if (line === undefined) throw new Error('The server ended before it served; what it said stands above');
    const { url } = JSON.parse(line) as { readonly url: string }; // printed by `serve`
    return await work(url);
  } finally {
    server.kill();
  }
}
