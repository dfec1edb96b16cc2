import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ownPackage } from '../../src/app/index.js';
const MAIN = join(ownPackage().root, 'dist', 'cli', 'main.js');
/** Milliseconds in which any command that fails must have said so. */
export const SOON = 15_000;
/** Runs the built command to its end, in an environment that holds only these variables. */
export async function run(args, variables = {}, input = '') {
    const child = start(args, variables);
    child.stdin?.end(input);
    const [[code], stdout, stderr] = await Promise.all([once(child, 'exit'), textOf(child.stdout), textOf(child.stderr)]);
    return { code: typeof code === 'number' ? code : null, stdout, stderr };
}
/** Starts `tipgraph serve` on a free port and waits until it says where it listens. */
export async function startServing(variables = {}, args = ['--json']) {
    const child = start(['serve', '--port', '0', ...args], { LOG_LEVEL: 'warn', ...variables });
    const lines = [];
    const listening = new Promise((resolve) => {
        child.stdout?.setEncoding('utf8').on('data', (chunk) => {
            lines.push(chunk);
            if (chunk.endsWith('\n'))
                resolve();
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
function start(args, variables) {
    const environment = { PATH: process.env['PATH'] ?? '', ...variables };
    return spawn(process.execPath, [MAIN, ...args], { env: environment, stdio: 'pipe' });
}
async function textOf(stream) {
    return stream === null ? '' : text(stream);
}
