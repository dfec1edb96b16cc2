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
      // One of each type, since those of which there are few stand together.
      const byType = new Map(lines.flatMap((line) => ID.exec(line)?.[1] ?? []).map((id) => [id.split(':')[0], id]));
      for (const id of byType.values()) found.add(id);
    }
    const drawn = (/** @type {string} */ type) => [...found].filter((id) => id.startsWith(type));
    return { ids: (type) => (drawn(type).length > 0 ? drawn(type) : firstOf(path, type)) };
  } finally {
    closeSync(file);
  }
}

/** The first ids of a type of which there are so few that none was drawn. @param {string} path @param {string} type */
function firstOf(path, type) {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(LONGEST_LINE * 16);
  try {
    for (let place = 0; ; place += buffer.length / 2) {
      const read = readSync(file, buffer, 0, buffer.length, place);
      const found = buffer.toString('utf8', 0, read).match(new RegExp(`(?<=\\n\\{"id":")${type}[^"]+`, 'g'));
      if (found !== null || read === 0) return found ?? [];
    }
  } finally {
    closeSync(file);
  }
}
