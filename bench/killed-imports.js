/**
 * Kills imports at random moments, so many of them, and looks at what is left: the data before, or the data after, and never anything between; and what was
 * acknowledged is there. `node bench/killed-imports.js [kills]`; with NEO4J_URI, into that Neo4j as well.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'main.js');
const ROUNDS = Number(process.argv[2] ?? 200);
const RECORDS = 1_000;
const folder = mkdtempSync(join(tmpdir(), 'tipgraph-killed-'));
const env = {
  ...process.env,
  DATASET: join(folder, 'base'),
  IMPORTS: join(folder, 'imports'),
  NEO4J_SCOPE: 'KilledImports',
};

/** A dataset with so many things, told apart from others by a number. */
function lines(/** @type {number} */ number) {
  const manifest = JSON.stringify({ dataset: { name: 'killed', title: 'Killed', version: '1' } });
  const records = Array.from({ length: RECORDS }, (_, index) =>
    JSON.stringify({
      id: `gap:killed-${index}`,
      name: `Gap ${index} of ${number}`,
      kind: 'LEGAL',
      evidence: 'source:base',
    }),
  );
  return `${[manifest, ...records].join('\n')}\n`;
}

function run(/** @type {string[]} */ ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`tipgraph ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Which numbers the names of the things have: one where no import is half done. */
function numbersHeld() {
  const question = '{ gaps(first: 500) { totalCount nodes { name } } }';
  const { data } = JSON.parse(run('query', question));
  const numbers = new Set(
    data.gaps.nodes.map((/** @type {{ name: string }} */ { name }) => Number(name.split(' ').at(-1))),
  );
  return { total: data.gaps.totalCount, numbers: [...numbers] };
}

mkdirSync(join(folder, 'base'));
writeFileSync(join(folder, 'base', 'dataset.yaml'), 'name: base\ntitle: Base\nversion: "1"\n');
writeFileSync(
  join(folder, 'base', 'records.yaml'),
  'records:\n  - { id: source:base, name: Base, kind: REPORT, title: Base, authors: [A], evidence: { source: source:base } }\n',
);
const file = join(folder, 'killed.jsonl');
writeFileSync(file, lines(0));
const begun = performance.now();
run('import', file);
const usual = performance.now() - begun;
let [held, killed, acknowledged, lost, half] = [0, 0, 0, 0, 0];
try {
  for (let round = 1; killed < ROUNDS; round += 1) {
    writeFileSync(file, lines(round));
    const child = spawn(process.execPath, [MAIN, 'import', file], { env, stdio: 'ignore' });
    /** @type {Promise<number | null>} */
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const code = await Promise.race([ended, pause(Math.random() * usual, undefined)]);
    child.kill('SIGKILL');
    await ended;
    if (code === 0) acknowledged += 1;
    else killed += 1;
    const { total, numbers } = numbersHeld();
    const [number = -1] = numbers;
    if (numbers.length !== 1 || total !== RECORDS) half += 1;
    else if (number !== round && (code === 0 || number !== held)) lost += 1;
    held = number;
  }
  console.log(
    `${killed} imports killed within the ${Math.round(usual)} ms that one takes, ${acknowledged} done before; ${lost} lost, ${half} half imports seen`,
  );
  process.exitCode = lost + half === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
