import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationField } from '../../src/ontology/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { missingNeo4j, neo4jScope } from '../support/neo4j-store.js';
import { asking, citedWorld, counting, ontology, worldInMemory, type CountingStore } from './world-api.js';

/** A selection that follows relations to a depth, with evidence and its source at every step. */
function nested(typeName: string, depth: number): string {
  const type = ontology.entities.get(typeName) ?? ontology.interfaces.get(typeName);
  const own = 'id name evidence { page source { id title } }';
  const relations = [...(type?.relations.values() ?? [])];
  const next =
    relations.find((field) => field.list && field.targetTypes.length > 1) ?? relations.find(({ list }) => list);
  if (depth === 1 || next === undefined) return own;
  return `${own} ${listed(next, depth)}`;
}

function listed(field: RelationField, depth: number): string {
  return `${field.name}(first: 3) { totalCount edges { cursor evidence { source { id } } node { ${nested(field.target, depth - 1)} } } }`;
}

function questions(depth: number): [string, string][] {
  const lists = [...ontology.entities.values()].map(({ plural, name }) => [plural, name] as const);
  const interfaces = [...ontology.interfaces.keys()].map((name) => {
    const plurals: Record<string, string> = {
      Entity: 'entities',
      Place: 'places',
      Actor: 'actors',
      Instrument: 'instruments',
      LegalInstrument: 'legalInstruments',
    };
    return [plurals[name] ?? name, name] as const;
  });
  return [
    ...[...lists, ...interfaces].map(([field, type]): [string, string] => [
      field,
      `{ ${field}(first: 5, asOf: "2010") { totalCount pageInfo { endCursor } nodes { held ${nested(type, depth)} } } }`,
    ]),
    ['node', `{ node(id: "country:MMR") { ${nested('Entity', depth)} } }`],
    ['nodes', `{ nodes(ids: ["country:MMR", "agreement:east"]) { ${nested('Entity', depth)} } }`],
    ['entity', `{ entity(id: "country:MMR") { ... on EntityFound { entity { ${nested('Entity', depth)} } } } }`],
    ['search', `{ search(text: "Myanmar") { facets { type count } nodes { ${nested('Entity', depth)} } } }`],
    [
      'neighbourhood',
      `{ neighbourhood(ids: ["country:MMR"], depth: 2) { nodes { entity { ${nested('Entity', depth)} } } edges { id evidence { source { id } } } } }`,
    ],
  ];
}

function describeReads(name: string, open: () => Promise<CountingStore>): void {
  describe(`store reads on ${name}`, () => {
    let store: CountingStore;
    beforeAll(async () => {
      store = await open();
    }, 60_000);
    afterAll(() => store.close());

    for (const depth of [1, 5]) {
      it.each(questions(depth))(`number one for %s at depth ${depth}`, async (_field, question) => {
        const before = store.reads();
        expect((await asking(store)(question)).errors).toBeUndefined();
        expect(store.reads() - before).toBe(1);
      });
    }

    it('number one for things that are asked for by id in the same way', async () => {
      const before = store.reads();
      await asking(store)(
        '{ a: node(id: "country:MMR") { name } b: node(id: "country:THA") { name } c: node(id: "country:MMR") { name } }',
      );
      expect(store.reads() - before).toBe(1);
    });
  });
}

describeReads('memory', worldInMemory);

const missing = missingNeo4j();
if (missing === null) {
  const scope = neo4jScope(ontology);
  describeReads('neo4j', async () => {
    const store: GraphStore = await scope.open();
    await store.apply(citedWorld);
    return counting(store);
  });
  afterAll(() => scope.drop());
} else {
  describe.skip(`store reads on neo4j, ${missing}`, () => it('is not run', () => undefined));
}
