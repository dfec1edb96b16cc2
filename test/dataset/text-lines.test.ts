import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOfFile } from '../../src/dataset/index.js';

const folder = mkdtempSync(join(tmpdir(), 'tipgraph-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'lines.txt');

function linesOf(content: string | Uint8Array, longest?: number): (string | null)[] {
  writeFileSync(file, content);
  return [...linesOfFile(file, longest)].map(({ text }) => text);
}

describe('the lines of a file', () => {
  it('are those that stand between line breaks, in whatever pieces it is read', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\n', ' '));
    const repeated = fc.tuple(line, fc.nat(20_000)).map(([text, times]) => `x${text}`.repeat(times + 1));
    const check = (lines: readonly string[]): void => {
      // A mark of byte order at the beginning of a line is none of its text.
      const texts = lines.map((text) => text.replace(/^\uFEFF/u, ''));
      expect(linesOf(lines.map((text) => `${text}\n`).join(''))).toEqual(texts);
    };
    fc.assert(fc.property(fc.array(fc.oneof(line, repeated), { maxLength: 12 }), check), { numRuns: 60 });
  });

  it('count the last one where no line break ends it, and none in an empty file', () => {
    expect(linesOf('one\ntwo')).toEqual(['one', 'two']);
    expect(linesOf('')).toEqual([]);
  });

  it('are passed over where they are too long, and told with their length', () => {
    const long = 'x'.repeat(1_000_000);
    expect(linesOf(`one\n${long}\nthree`, 1_000)).toEqual(['one', null, 'three']);
    writeFileSync(file, `${long}\n`);
    expect([...linesOfFile(file, 1_000)]).toEqual([{ number: 1, text: null, length: long.length }]);
  });

  it('are refused where they are no UTF-8, with the number of the line', () => {
    const content = Buffer.concat([Buffer.from('one\ntwo '), Buffer.from([0xff, 0xfe]), Buffer.from('\nthree\n')]);
    expect(() => linesOf(content)).toThrow(expect.objectContaining({ line: 2 }));
  });
});
