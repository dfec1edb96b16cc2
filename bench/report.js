/**
 * Makes the tables and the pictures of docs/performance.md and docs/scale.md from what the benches have measured:
 * `node bench/report.js --from <folder>`. What is written by hand around them stays as it is.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { filled } from './report/blocks.js';
import { blocksOf, plotsOf } from './report/contents.js';
import { foundIn } from './report/found.js';
import { readOptions, required } from './shared/command-line.js';
import { ROOT } from './shared/places.js';

const USAGE = `node bench/report.js --from <folder> [--to <folder>]

  --from <folder>       with compare.json, growth.json, phases.json, schema-growth.json and startup.json, as each bench writes them by --json;
                        what is not there keeps what the documents say
  --to <folder>         with performance.md and scale.md (docs)`;

const DOCUMENTS = ['performance.md', 'scale.md'];

const options = readOptions(USAGE, {
  from: { type: 'string' },
  to: { type: 'string', default: join(ROOT, 'docs') },
});

/** @param {string} from @param {string} to */
async function write(from, to) {
  const found = foundIn(from);
  const blocks = blocksOf(found);
  for (const name of DOCUMENTS) {
    const file = join(to, name);
    const text = filled(readFileSync(file, 'utf8'), blocks);
    const style = await resolveConfig(join(ROOT, 'docs', name));
    writeFileSync(file, await format(text, { ...style, parser: 'markdown' }));
  }
  const pictures = join(to, 'performance');
  mkdirSync(pictures, { recursive: true });
  for (const [name, picture] of Object.entries(plotsOf(found))) writeFileSync(join(pictures, `${name}.svg`), picture);
}

await write(required('from', options.from), options.to);
