import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../bench/generator/dataset.js';
import { writeLines } from '../../bench/generator/main.js';
import { planOf } from '../../bench/generator/plan.js';
import { recordOf } from '../../bench/generator/record.js';
import { FEWEST, countsOf } from '../../bench/generator/shares.js';
import { readDataset, type Dataset } from '../../src/dataset/index.js';
import { loadOntology, type Ontology } from '../../src/ontology/index.js';

const ENTITIES = 2_000;
const SKEWED = 10_000;

let folder: string;
let ontology: Ontology;
let dataset: Dataset;
let larger: Dataset;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipgraph-generator-'));
  ontology = loadOntology('schema');
  dataset = written(ENTITIES, 1);
  larger = written(SKEWED, 1);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(entities: number, seed: number): Dataset {
  const path = join(folder, `${entities}-${seed}.jsonl`);
  writeFileSync(path, `${[...linesOf(entities, seed)].join('\n')}\n`);
  return readDataset(path, ontology);
}

function all(entities: number, seed: number): string {
  return [...linesOf(entities, seed)].join('\n');
}

describe('what is generated', () => {
  it('is the same for the same seed, to the byte, and another for another seed', () => {
    expect(all(ENTITIES, 1) === all(ENTITIES, 1)).toBe(true);
    expect(all(ENTITIES, 1) === all(ENTITIES, 2)).toBe(false);
  });

  it('is made a record at a time, whatever was made before', () => {
    const line = all(ENTITIES, 1)
      .split('\n')
      .find((one) => one.startsWith('{"id":"route:syn-20"'));
    expect(JSON.stringify(recordOf(planOf(ENTITIES, 1), 'route', 20))).toBe(line);
  });

  it.each([FEWEST, 2_000, 10_000, 99_999, 1_000_000])('has exactly as many things as asked for: %i', (entities) => {
    const counts = Object.values(countsOf(entities));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(entities);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('is refused where too little is asked for', () => {
    expect(() => [...linesOf(FEWEST - 1, 1)]).toThrow('at least');
  });

  it('is written in chunks, with a wait where the stream is full', async () => {
    const stream = new PassThrough({ highWaterMark: 1_000 });
    const read = text(stream);
    const bytes = await writeLines(stream, linesOf(ENTITIES, 1));
    stream.end();
    expect(await read).toBe(`${all(ENTITIES, 1)}\n`);
    expect(bytes).toBe(Buffer.byteLength(await read));
  });
});

describe('a generated dataset', () => {
  it.each([FEWEST, ENTITIES])('is valid with %i things and five times as many relations', (entities) => {
    const { entities: things, relations } = entities === ENTITIES ? dataset : written(entities, 7);
    expect(things).toHaveLength(entities);
    expect(relations.length / things.length).toBeGreaterThan(4.5);
    expect(relations.length / things.length).toBeLessThan(5.5);
  });

  it('has things of every type and relations of every name', () => {
    expect(new Set(dataset.entities.map(({ type }) => type)).size).toBe(ontology.entities.size);
    const names = [...ontology.entities.values()].flatMap(({ relations }) =>
      [...relations.values()].map(({ relation }) => relation),
    );
    const found = new Set(larger.relations.map(({ type }) => type));
    expect(names.filter((name) => !found.has(name))).toEqual([]);
  });

  it('has a few things with very many relations', () => {
    const degrees = [...degreesOf(larger).values()].sort((a, b) => b - a);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    expect(sum(degrees.slice(0, SKEWED / 100)) / sum(degrees)).toBeGreaterThan(0.2);
  });

  it('has routes of two to six stops', () => {
    const stops = new Map<string, number>();
    for (const { type, from } of dataset.relations) {
      if (type === 'STOPS_AT') stops.set(from, (stops.get(from) ?? 0) + 1);
    }
    expect(new Set(stops.values())).toEqual(new Set([2, 3, 4, 5, 6]));
  });

  it('has things and relations with several citations, from several sources, and some that deny', () => {
    const cited = [...dataset.entities, ...dataset.relations].map(({ fields }) => citationsIn(fields['evidence']));
    expect(cited.some((citations) => citations.length > 3)).toBe(true);
    expect(cited.some((citations) => new Set(citations.map(({ source }) => source)).size > 1)).toBe(true);
    expect(new Set(cited.flat().map(({ polarity }) => polarity))).toEqual(new Set(['AFFIRMS', 'DENIES']));
    expect(new Set(cited.flat().map(({ confidence }) => confidence)).size).toBe(5);
  });

  it('says of every thing that it is synthetic, and remarks on no person and no duplicate', () => {
    expect(dataset.entities.filter(({ fields }) => !/\(syn [A-Z0-9]+\)$/.test(String(fields['name'])))).toEqual([]);
    expect(new Set(dataset.remarks().map(({ code }) => code))).toEqual(new Set(['ORPHAN']));
  });
});

function degreesOf({ relations }: Dataset): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const id of relations.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

interface Cited {
  readonly source: string;
  readonly polarity: string;
  readonly confidence: string;
}

function citationsIn(evidence: unknown): readonly Cited[] {
  return evidence as readonly Cited[];
}
