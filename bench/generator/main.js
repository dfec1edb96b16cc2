/**
 * Writes a synthetic dataset in the shape of the shipped one, for measurements of large graphs:
 * `node bench/generator/main.js --entities 10000 --seed 1 --out file.jsonl`. Without `--out` it goes to standard output.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { linesOf } from './dataset.js';

const CHUNK = 1 << 16;

/**
 * Writes line after line and waits where the stream is full, so that no more than a few chunks are held. Returns the bytes written.
 *
 * @param {import('node:stream').Writable} stream
 * @param {Iterable<string>} lines
 */
export async function writeLines(stream, lines) {
  let bytes = 0;
  const write = async (/** @type {string} */ text) => {
    bytes += Buffer.byteLength(text);
    if (!stream.write(text)) await once(stream, 'drain');
  };
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    await write(chunk);
    chunk = '';
  }
  await write(chunk);
  return bytes;
}

async function main() {
  const options = /** @type {const} */ ({
    entities: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  });
  const { entities, seed, out } = parseArgs({ options }).values;
  const begun = performance.now();
  const stream = out === undefined ? process.stdout : createWriteStream(out);
  const bytes = await writeLines(stream, linesOf(Number(entities), Number(seed)));
  if (out !== undefined) await finished(stream.end());
  const seconds = (performance.now() - begun) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.error(
    `${entities} entities, ${bytes} bytes, ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MiB of memory`,
  );
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
