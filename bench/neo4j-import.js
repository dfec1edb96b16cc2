/**
 * How fast an import fills Neo4j, beside batched `UNWIND … MERGE` written by hand for the same things and relations on the same server:
 * `NEO4J_URI=… node bench/neo4j-import.js [things]`. Prints records a second of both: first into an empty graph, then once more.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

const MAIN = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'main.js');
const THINGS = Number(process.argv[2] ?? 30_000);
const BATCH = 2_000;
const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = 'tipgraph-local' } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'tipgraph-speed-'));
const env = {
  ...process.env,
  NEO4J_URI,
  NEO4J_USER,
  NEO4J_PASSWORD,
  NEO4J_SCOPE: 'ImportSpeed',
  DATASET: join(folder, 'speed.jsonl'),
  IMPORTS: join(folder, 'imports'),
};

const source = {
  id: 'source:speed',
  name: 'Speed',
  kind: 'REPORT',
  title: 'Speed',
  authors: ['A'],
  evidence: 'source:speed',
};
const gaps = Array.from({ length: THINGS }, (_, index) => ({
  id: `gap:speed-${index}`,
  name: `Gap ${index}`,
  kind: 'LEGAL',
  effect: `What follows from the gap with the number ${index}`,
  about: [index === 0 ? 'source:speed' : `gap:speed-${index - 1}`],
  evidence: 'source:speed',
}));
const RECORDS = 1 + 2 * THINGS;

function imported() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'import', '--json'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).seconds;
}

/**
 * The same by hand: what the import has put on each node and relationship, with its labels and a text index, and nothing else: no check, no
 * comparison with what is there, and one transaction a batch.
 */
async function byHand(/** @type {import('neo4j-driver').Driver} */ driver) {
  const nodes = await rowsOf(driver, 'MATCH (n:ImportSpeed) RETURN properties(n) AS row');
  const edges = await rowsOf(
    driver,
    'MATCH (a:ImportSpeed)-[r]->(b) RETURN {from: a.id, to: b.id, id: r.id, own: properties(r)} AS row',
  );
  await driver.executeQuery('CREATE CONSTRAINT speed_by_hand IF NOT EXISTS FOR (n:SpeedByHand) REQUIRE n.id IS UNIQUE');
  await driver.executeQuery('CREATE FULLTEXT INDEX speed_text IF NOT EXISTS FOR (n:SpeedByHand) ON EACH [n._text]');
  const begun = performance.now();
  await inBatches(driver, nodes, 'UNWIND $rows AS row MERGE (n:SpeedByHand {id: row.id}) SET n += row SET n:Gap');
  await inBatches(
    driver,
    edges,
    `UNWIND $rows AS row MATCH (a:SpeedByHand {id: row.from}) MATCH (b:SpeedByHand {id: row.to})
MERGE (a)-[r:GAP_IN {id: row.id}]->(b) SET r += row.own`,
  );
  return (performance.now() - begun) / 1000;
}

/** @returns {Promise<object[]>} */
async function rowsOf(/** @type {import('neo4j-driver').Driver} */ driver, /** @type {string} */ text) {
  const { records } = await driver.executeQuery(text);
  return records.map((record) => record.get('row'));
}

async function inBatches(
  /** @type {import('neo4j-driver').Driver} */ driver,
  /** @type {object[]} */ rows,
  /** @type {string} */ text,
) {
  for (let start = 0; start < rows.length; start += BATCH) {
    await driver.executeQuery(text, { rows: rows.slice(start, start + BATCH) });
  }
}

async function emptied(/** @type {import('neo4j-driver').Driver} */ driver, /** @type {string} */ label) {
  const session = driver.session();
  await session.run(`MATCH (n:\`${label}\`) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`);
  await session.close();
}

function line(/** @type {string} */ what, /** @type {number} */ seconds) {
  console.log(
    `${what.padEnd(40)} ${seconds.toFixed(1).padStart(6)} s ${Math.round(RECORDS / seconds)
      .toString()
      .padStart(8)} records/s`,
  );
}

mkdirSync(env.IMPORTS);
const lines = [{ dataset: { name: 'speed', title: 'Speed', version: '1' } }, source, ...gaps];
writeFileSync(env.DATASET, `${lines.map((record) => JSON.stringify(record)).join('\n')}\n`);
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
try {
  for (const label of ['ImportSpeed', '_Version_ImportSpeed', 'SpeedByHand']) await emptied(driver, label);
  console.log(`${RECORDS} records: ${THINGS + 1} things, ${THINGS} relations\n`);
  line('tipgraph import, into an empty graph', imported());
  line('by hand, into an empty graph', await byHand(driver));
  line('tipgraph import, again', imported());
  line('by hand, again', await byHand(driver));
} finally {
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
}
