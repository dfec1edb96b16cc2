import { execute, parse, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../src/graphql/index.js';
import type { GraphStore, NeighbourhoodPlan, ReadPlan, SearchPlan } from '../../src/store/index.js';
import { ontology, worldInMemory } from './world-api.js';

type Plan = ReadPlan | NeighbourhoodPlan | SearchPlan;

let store: GraphStore;
let plans: Plan[] = [];
let api: ReturnType<typeof createApi>;

beforeAll(async () => {
  store = await worldInMemory();
  const seen = <Seen extends Plan, Answer>(read: (plan: Seen) => Promise<Answer>) => {
    return (plan: Seen): Promise<Answer> => {
      plans.push(plan);
      return read(plan);
    };
  };
  const watched: GraphStore = {
    ...store,
    read: seen((plan) => store.read(plan)),
    neighbourhood: seen((plan) => store.neighbourhood(plan)),
    search: seen((plan) => store.search(plan)),
  };
  api = createApi({ ontology, store: watched, versions: { api: '' } });
});
afterAll(() => store.close());
beforeEach(() => void (plans = []));

async function ask(document: DocumentNode, variableValues = {}, operationName?: string): Promise<unknown> {
  const contextValue = api.createContext();
  const name = operationName === undefined ? {} : { operationName };
  return execute({ schema: api.schema, document, variableValues, contextValue, ...name });
}

describe('a plan', () => {
  it.each([
    ['a list', 'query ($n: Int) { countries(first: $n) { nodes { id agencies(first: $n) { totalCount } } } }'],
    [
      'a thing',
      'query ($n: Int) { node(id: "country:MMR") { ... on Country { agencies(first: $n) { totalCount } } } }',
    ],
    [
      'things',
      'query ($n: Int) { nodes(ids: ["country:MMR"]) { ... on Country { agencies(first: $n) { totalCount } } } }',
    ],
    ['a search', 'query ($n: Int) { search(text: "Myanmar", first: $n) { nodes { id } } }'],
    [
      'a neighbourhood',
      'query ($n: Int! = 9) { neighbourhood(ids: ["country:MMR"], limit: $n) { nodes { distance } } }',
    ],
  ])('of %s is made once for the same document and variables', async (_what, query) => {
    const document = parse(query);
    await ask(document, { n: 3 });
    await ask(document, { n: 3 });
    await ask(document, { n: 4 });
    await ask(parse(query), { n: 3 });
    expect(plans).toHaveLength(4);
    expect(plans[1]).toBe(plans[0]);
    expect(plans[2]).not.toEqual(plans[0]);
    expect(plans[3]).not.toBe(plans[0]);
    expect(plans[3]).toEqual(plans[0]);
  });

  it('belongs to one operation, though a fragment may stand in several', async () => {
    const document = parse(`query Few { ...Named } query More { ...Named countries(first: 2) { nodes { iso3 } } }
      fragment Named on Query { countries(first: 2) { nodes { name } } }`);
    for (const name of ['Few', 'More', 'Few']) await ask(document, {}, name);
    expect(plans.map((plan) => ('selection' in plan ? plan.selection.fields : []))).toEqual([
      ['name'],
      ['name', 'iso3'],
      ['name'],
    ]);
  });

  it('belongs to one place, however alike what is asked there', async () => {
    await ask(parse('{ few: countries(first: 1) { nodes { id } } more: countries(first: 2) { nodes { id } } }'));
    expect(plans[0]).not.toEqual(plans[1]);
  });

  it('obeys directives with the variables of each asking', async () => {
    const document = parse('query ($named: Boolean!) { countries { nodes { id name @include(if: $named) } } }');
    for (const named of [true, false]) await ask(document, { named });
    expect(plans.map(({ selection }) => selection.fields)).toEqual([['name'], []]);
  });

  it('is not kept where it cannot be made', async () => {
    const document = parse('query ($id: [ID!]) { countries(where: { id: $id }) { totalCount } }');
    const wrong = { id: ['nonsense id'] };
    expect(await ask(document, wrong)).toEqual(await ask(document, wrong));
    expect(plans).toEqual([]);
  });

  it('is kept with a thousand others, of which those asked last stay', async () => {
    const document = parse('query ($n: Int) { countries(first: $n) { totalCount } }');
    await ask(document, { n: 1 });
    const other = parse('query ($text: String) { countries(where: { name: { eq: $text } }) { totalCount } }');
    for (let number = 0; number < 1000; number += 1) await ask(other, { text: String(number) });
    await ask(document, { n: 1 });
    for (let number = 0; number < 1000; number += 1) await ask(other, { text: `again ${number}` });
    await ask(document, { n: 1 });
    expect(plans.at(-1)).toBe(plans[0]);
    for (let number = 0; number < 1100; number += 1) await ask(other, { text: `and ${number}` });
    await ask(document, { n: 1 });
    expect(plans.at(-1)).not.toBe(plans[0]);
  });
});
