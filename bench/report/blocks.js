const BEGIN = /^<!-- bench: ([\w-]+) -->$/;

/**
 * A document with what stands between its markers made anew: `<!-- bench: name -->` to `<!-- end of name -->`. Who makes a block is told the lines that
 * it holds, which stay where nothing was measured. Throws where a marker has no end, or names what nobody makes.
 * @param {string} document
 * @param {Readonly<Record<string, (kept: readonly string[]) => string | null>>} blocks by name
 */
export function filled(document, blocks) {
  /** @type {string[]} */
  const lines = [];
  /** @type {{ name: string, kept: string[] } | null} */
  let open = null;
  for (const line of document.split('\n')) {
    if (open === null) {
      lines.push(line);
      const name = BEGIN.exec(line)?.[1];
      if (name === undefined) continue;
      if (!(name in blocks))
        throw new Error(`Nobody makes the block ${name}; there are ${Object.keys(blocks).join(', ')}`);
      open = { name, kept: [] };
    } else if (line === `<!-- end of ${open.name} -->`) {
      const made = blocks[open.name]?.(open.kept) ?? null;
      lines.push(...(made === null ? open.kept : ['', made, '']), line);
      open = null;
    } else {
      open.kept.push(line);
    }
  }
  if (open !== null) throw new Error(`The block ${open.name} has no end`);
  return lines.join('\n');
}
