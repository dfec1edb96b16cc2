import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { QUESTIONS } from '../../bench/compare/questions/index.js';
import { loadShipped } from '../support/shipped.js';
import { missingNeo4j } from '../support/neo4j-store.js';
import { spendingInMemory, spendingInNeo4j, type Spending, type Spent } from './spent.js';

/** How much more than is allowed for is let through: the data grow, and not each word of them is a fault. */
const SLACK = 1.1;
const FILE = new URL('budget.json', import.meta.url);
/** `TIPGRAPH_WRITE_BUDGET=1` allows what is spent now, after somebody has looked at it. */
const WRITES = process.env['TIPGRAPH_WRITE_BUDGET'] === '1';

type Budget = Record<string, Record<string, Spent>>;
const budget = JSON.parse(readFileSync(FILE, 'utf8')) as Budget; // written below
const questions = QUESTIONS.map(({ name, tipgraph, variables }) => ({
  name,
  asked: { document: tipgraph, variables: variables[0] ?? {} },
}));
const missing = missingNeo4j();
if (missing !== null) console.warn(`The budget on Neo4j is ${missing}`);

const stores = {
  memory: spendingInMemory,
  neo4j: async () => {
    const neo4j = { ...inject('neo4j'), scope: inject('shippedScope') } as Parameters<typeof loadShipped>[0];
    await loadShipped(neo4j);
    return spendingInNeo4j(neo4j);
  },
};

describe.each(['memory', 'neo4j'] as const)('what an answer takes on %s', (kind) => {
  let spending: Spending | undefined;
  beforeAll(async () => {
    if (kind === 'memory' || missing === null) spending = await stores[kind]();
  }, 120_000);
  afterAll(async () => {
    await spending?.close();
    if (WRITES) writeFileSync(FILE, `${JSON.stringify(budget, null, 2)}\n`);
  });

  it.skipIf(kind === 'neo4j' && missing !== null).each(questions)('$name', async ({ name, asked }) => {
    await spending?.ask(asked); // what is worked out once for a version of the data is not counted
    const spent = (await spending?.ask(asked)) ?? {};
    if (WRITES) budget[name] = { ...budget[name], [kind]: spent };
    const allowed = budget[name]?.[kind] ?? {};
    for (const [what, number] of Object.entries(spent)) {
      expect(number, `${name} on ${kind}: ${what}; ${allowed[what]} are allowed for`).toBeLessThanOrEqual(
        Math.floor((allowed[what] ?? 0) * SLACK),
      );
    }
  });
});
