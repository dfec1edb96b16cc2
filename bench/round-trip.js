/**
 * Whether export and import need the same memory however large a graph is: `NEO4J_URI=… node bench/round-trip.js [records]` imports that
 * many records into Neo4j, exports them, imports the export into another graph and exports that. Prints for each of the four how long it
 * took and the most memory that it held, and at last whether both exports are the same. Linux only, which tells that memory.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'main.js');
/** Half of the records are things, and half are relations. */
const THINGS = Math.round(Number(process.argv[2] ?? 1_000_000) / 2);
const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = 'tipgraph-local' } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'tipgraph-round-trip-'));
const dataset = join(folder, 'synthetic.jsonl');

async function writeDataset() {
  const file = createWriteStream(dataset);
  const put = async (/** @type {object} */ record) => {
    if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, 'drain');
  };
  const cited = { authors: ['A'], evidence: 'source:synthetic' };
  await put({ dataset: { name: 'synthetic', title: 'Synthetic', version: '1' } });
  await put({ id: 'source:synthetic', name: 'Synthetic', kind: 'REPORT', title: 'Synthetic', ...cited });
  for (let index = 0; index < THINGS; index += 1) {
    await put({
      id: `gap:synthetic-${index}`,
      name: `Gap ${index}`,
      kind: 'LEGAL',
      effect: `What follows from the gap with the number ${index}`,
      about: [index === 0 ? 'source:synthetic' : `gap:synthetic-${index - 1}`],
      evidence: 'source:synthetic',
    });
  }
  file.end();
  await once(file, 'finish');
}

/**
 * Runs the command and prints what it cost.
 * @param {readonly string[]} args
 * @param {string} scope
 * @param {string} from
 */
async function run(args, scope, from) {
  const own = {
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_PASSWORD,
    NEO4J_SCOPE: scope,
    DATASET: from,
    IMPORTS: join(folder, 'none'),
  };
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...own },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let most = 0;
  const looking = setInterval(() => (most = Math.max(most, memoryOf(child.pid))), 100);
  const [code] = await once(child, 'exit');
  clearInterval(looking);
  if (code !== 0) throw new Error(`tipgraph ${args.join(' ')} ended with ${code}`);
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${`${args[0]} ${scope}`.padEnd(22)} ${seconds.toFixed(1).padStart(8)} s  ${most} MB at most`);
}

/** The most that a process has held so far, in megabytes; 0 where it is gone. */
function memoryOf(/** @type {number | undefined} */ pid) {
  try {
    const most = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(Number(most?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

async function checksumOf(/** @type {string} */ file) {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes);
  return hash.digest('hex');
}

try {
  await writeDataset();
  const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
  await run(['import'], 'RoundTripOne', dataset);
  await run(['export', '--out', first], 'RoundTripOne', dataset);
  await run(['import'], 'RoundTripTwo', first);
  await run(['export', '--out', second], 'RoundTripTwo', first);
  const [one, other] = [await checksumOf(first), await checksumOf(second)];
  console.log(
    `${2 * THINGS + 1} records; checksums ${one === other ? 'equal' : 'DIFFER'}: ${one.slice(0, 16)} ${other.slice(0, 16)}`,
  );
  if (one !== other) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
