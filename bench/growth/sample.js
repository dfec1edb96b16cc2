import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const LONGEST_LINE = 1 << 16;
const ID = /^\{"id":"([^"]+)"/;

/**
 * Ids of things from all over a file of JSON Lines, without reading the whole of it.
 * @param {string} path
 * @param {number} wanted
 * @returns {import('./questions.js').Sample}
 */
export function sampled(path, wanted) {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(LONGEST_LINE);
    /** @type {Set<string>} */
    const found = new Set();
    for (let place = 0; place < wanted; place += 1) {
      const read = readSync(file, buffer, 0, LONGEST_LINE, Math.floor((size * place) / wanted));
      const lines = buffer.toString('utf8', 0, read).split('\n').slice(1, -1);
      const id = lines.map((line) => ID.exec(line)?.[1]).find((one) => one !== undefined);
      if (id !== undefined) found.add(id);
    }
    return { ids: (type) => [...found].filter((id) => id.startsWith(type)) };
  } finally {
    closeSync(file);
  }
}
