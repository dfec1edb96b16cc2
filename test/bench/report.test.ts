import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTESTANTS } from '../../bench/compare/contestants.js';
import { QUESTIONS } from '../../bench/compare/questions/index.js';
import { filled } from '../../bench/report/blocks.js';
import { blocksOf, plotsOf } from '../../bench/report/contents.js';
import { foundIn } from '../../bench/report/found.js';
import { steps, told } from '../../bench/report/scale.js';

const folder = mkdtempSync(join(tmpdir(), 'tipgraph-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MACHINE = { processor: 'P <1>', cores: 2, gigabytes: 4, node: 'v20', neo4j: null };
/** Each contestant twice as slow as the one before. */
const results = Object.fromEntries(
  QUESTIONS.flatMap(({ name }) =>
    [1, 10].flatMap((clients) =>
      CONTESTANTS.map((contestant, index) => [
        `${name} ${clients} ${contestant.name}`,
        {
          medians: [2 ** index, 2 ** index],
          rates: [100 / 2 ** index, 100 / 2 ** index],
          latencies: { count: 10, median: 2 ** index, p99: 2 ** index },
          processor: 10,
          database: 10,
        },
      ]),
    ),
  ),
);
const compare = {
  machine: MACHINE,
  questions: QUESTIONS,
  contestants: CONTESTANTS.map(({ name, title }) => ({ name, title, missing: null })),
  clients: [1, 10],
  rounds: 2,
  mostSpread: 0.35,
  results,
  faults: { point: { 'd2 driver+http': 'answer.id is "a", and "b"' } },
  memory: { 'a memory': 100 },
  efforts: {},
};
writeFileSync(join(folder, 'compare.json'), JSON.stringify(compare));

describe('a report', () => {
  const found = foundIn(folder);

  it('tells what was measured, and of a question with other values no ratio', () => {
    const { ratios, machine, goals, growth } = blocksOf(found);
    expect(machine?.([])).toBe('- P <1>, 2 cores, 4 GB of memory, Node v20, no Neo4j (compare)');
    expect(ratios?.([])).toContain('- point, latency b / d2: d2 driver+http: the values differ');
    expect(goals?.([])).toMatch(/by hand.*met on 11 of 12, no ratio on 1.*not shown on all/);
    expect(goals?.([])).toMatch(/growth.*not measured/);
    expect(growth?.([])).toBeNull();
  });

  it('keeps what the document says of what was not measured anew', () => {
    const { machine, goals } = blocksOf(found);
    const row =
      '| growth: paged and point questions at most 1.5 times as much on the largest graph | met on 16 of 16 | reached |';
    expect(goals?.([row])).toMatch(/growth.*met on 16 of 16.*reached/);
    expect(machine?.(['- Old, Node v18 (compare, growth)'])).toBe(
      '- P <1>, 2 cores, 4 GB of memory, Node v20, no Neo4j (compare)\n- Old, Node v18 (growth)',
    );
  });

  it('draws pictures that are well formed and say in words what they show', () => {
    const plots = plotsOf(found);
    expect(Object.keys(plots)).toContain('ratio-cypher');
    for (const svg of Object.values(plots)) {
      expect(() => new SaxesParser().write(svg).close()).not.toThrow();
      expect(svg).toMatch(/<title>.+<\/title>\n<desc>.+<\/desc>/);
      expect(svg).toContain('prefers-color-scheme:dark');
      expect(svg).not.toContain('NaN');
    }
  });

  it('is refused where nothing was measured', () => {
    expect(() => foundIn(join(folder, 'nowhere'))).toThrow('holds none of compare.json');
  });
});

describe('a document', () => {
  const document = 'a\n<!-- bench: x -->\nold\n<!-- end of x -->\nb';

  it('keeps what is written by hand, and what nobody has measured anew', () => {
    expect(filled(document, { x: () => 'new' })).toBe('a\n<!-- bench: x -->\n\nnew\n\n<!-- end of x -->\nb');
    expect(filled(document, { x: () => null })).toBe(document);
  });

  it('is refused with a marker that has no end or that nobody fills', () => {
    expect(() => filled('<!-- bench: x -->\nold', { x: () => 'new' })).toThrow('The block x has no end');
    expect(() => filled(document, {})).toThrow('Nobody makes the block x');
  });
});

describe('scales', () => {
  it('are round', () => {
    expect(steps(11)).toEqual([0, 5, 10]);
    expect(told(12345.6)).toBe('12,346');
  });
});
