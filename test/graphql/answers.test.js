import { beforeAll, describe, expect, it } from 'vitest';
import { asking, worldInMemory } from './world-api.js';
let ask;
beforeAll(async () => {
    ask = asking(await worldInMemory());
});
describe('a list', () => {
    it('is filtered by what the ontology knows, without a resolver for it', async () => {
        const question = '{ agreements(where: { kind: { eq: BILATERAL }, signedOn: { before: "2005" } }) { totalCount nodes { id signedOn } } }';
        expect(await ask(question)).toEqual({
            data: { agreements: { totalCount: 1, nodes: [{ id: 'agreement:east', signedOn: '2003-06' }] } },
        });
    });
    it('is ordered by several keys, what is unknown last', async () => {
        const question = '{ agreements(orderBy: [{ field: KIND }, { field: SIGNED_ON, direction: DESC }]) { nodes { id } } }';
        expect(await ask(question)).toMatchObject({
            data: {
                agreements: {
                    nodes: [
                        { id: 'agreement:west' },
                        { id: 'agreement:east' },
                        { id: 'agreement:north' },
                        { id: 'agreement:dawn' },
                    ],
                },
            },
        });
    });
    it('is paged by cursors that lead through it once, forwards and backwards', async () => {
        const page = 'edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
        const seen = [];
        let after = null;
        let last = { startCursor: null };
        do {
            const answer = await ask(`query ($after: String) { places(first: 4, after: $after, orderBy: { field: NAME }) { ${page} } }`, { after });
            const { places } = answer.data;
            seen.push(...places.edges.map(({ node }) => node.id));
            after = places.pageInfo.hasNextPage ? places.pageInfo.endCursor : null;
            last = places.pageInfo;
        } while (after !== null);
        const all = (await ask('{ places(orderBy: { field: NAME }) { nodes { id } } }')).data;
        expect(seen).toEqual(all.places.nodes.map(({ id }) => id));
        expect(new Set(seen).size).toBe(seen.length);
        const back = await ask(`query ($before: String) { places(last: 4, before: $before, orderBy: { field: NAME }) { ${page} } }`, {
            before: last.startCursor,
        });
        const { places } = back.data;
        expect(places.edges.map(({ node }) => node.id)).toEqual(seen.slice(seen.indexOf(places.edges[0]?.node.id ?? ''), -(seen.length % 4 || 4)));
    });
});
describe('a relation', () => {
    it('answers the edge with its properties, its evidence and the page', async () => {
        const question = `{ node(id: "route:one") { ... on Route { stops { totalCount edges {
      order role functions mode node { id } evidence { page confidence source { id title } } } } } } }`;
        const { data } = await ask(question);
        expect(data).toEqual({
            node: {
                stops: {
                    totalCount: 3,
                    edges: [
                        { order: 1, role: 'SOURCE', functions: [], mode: null, node: { id: 'locality:kawthaung' }, evidence: [] },
                        {
                            order: 2,
                            role: 'TRANSIT',
                            functions: ['recruits', 'pays the wages'],
                            mode: 'SEA',
                            node: { id: 'locality:ranong' },
                            evidence: [{ page: 12, confidence: 'STATED', source: { id: 'source:report', title: 'A report' } }],
                        },
                        { order: 3, role: 'DESTINATION', functions: [], mode: null, node: { id: 'country:THA' }, evidence: [] },
                    ],
                },
            },
        });
    });
    it('is asked under several names with different arguments at once', async () => {
        const question = `{ node(id: "country:MMR") { ... on Country {
      early: agreements(where: { signedOn: { before: "2004" } }) { nodes { id } }
      late: agreements(where: { signedOn: { after: "2008" } }) { nodes { id } } } } }`;
        const { data } = await ask(question);
        expect(data).toEqual({
            node: { early: { nodes: [{ id: 'agreement:east' }] }, late: { nodes: [{ id: 'agreement:west' }] } },
        });
    });
    it('leads back by its inverse', async () => {
        const { data } = await ask('{ node(id: "locality:ranong") { ... on Locality { routes { edges { role node { id } } } } } }');
        expect(data).toEqual({ node: { routes: { edges: [{ role: 'TRANSIT', node: { id: 'route:one' } }] } } });
    });
    it('to one thing answers the edge itself', async () => {
        const { data } = await ask('{ node(id: "source:chapter") { ... on Source { partOf { note node { id parts { nodes { id } } } } } } }');
        expect(data).toEqual({
            node: { partOf: { note: null, node: { id: 'source:book', parts: { nodes: [{ id: 'source:chapter' }] } } } },
        });
    });
    it('is asked differently of different types under one name', async () => {
        const question = `{ nodes(ids: ["route:one", "country:LAO"]) { id
      ... on Route { lists: stops(first: 1) { nodes { id } } }
      ... on Country { lists: within { nodes { id } } } } }`;
        const conflicting = await ask(question);
        expect(conflicting.errors).toBeUndefined();
        expect(conflicting.data).toEqual({
            nodes: [
                { id: 'route:one', lists: { nodes: [{ id: 'locality:kawthaung' }] } },
                { id: 'country:LAO', lists: { nodes: [{ id: 'region:mekong' }, { id: 'region:south-east-asia' }] } },
            ],
        });
    });
    it('obeys @skip, @include and fragments', async () => {
        const question = `query ($no: Boolean!) { node(id: "route:one") { ...R id @skip(if: true) } }
      fragment R on Route { stops(first: 1) @include(if: $no) { nodes { id } } name }`;
        expect((await ask(question, { no: false })).data).toEqual({ node: { name: 'First route' } });
        expect((await ask(question, { no: true })).data).toEqual({
            node: { name: 'First route', stops: { nodes: [{ id: 'locality:kawthaung' }] } },
        });
    });
});
describe('asOf', () => {
    const held = '{ agreements(asOf: "2004") { nodes { id held parties { edges { held node { id } } } } } }';
    it('keeps what may have held, says how surely, and reaches everything below', async () => {
        const { data } = await ask(held);
        expect(data).toMatchObject({
            agreements: {
                nodes: [
                    { id: 'agreement:dawn', held: 'UNDATED' },
                    { id: 'agreement:east', held: 'HELD', parties: { edges: [{ held: 'HELD' }, { held: 'HELD' }] } },
                    {
                        id: 'agreement:north',
                        held: 'MAY_HAVE_HELD',
                        parties: {
                            edges: [
                                { held: 'MAY_HAVE_HELD', node: { id: 'country:LAO' } },
                                { held: 'UNDATED', node: { id: 'country:MMR' } },
                            ],
                        },
                    },
                ],
            },
        });
    });
    it('reaches into filters', async () => {
        const question = (asOf) => `{ instruments(where: { and: [{ party: ["country:MMR"] }, { party: ["country:THA"] }] }, asOf: "${asOf}") { nodes { id } } }`;
        expect((await ask(question('2005'))).data).toEqual({ instruments: { nodes: [{ id: 'agreement:east' }] } });
        expect((await ask(question('2012'))).data).toEqual({
            instruments: { nodes: [{ id: 'agreement:north' }, { id: 'agreement:west' }] },
        });
    });
    it('is null-safe: without it nothing is said of whether a thing held', async () => {
        expect((await ask('{ node(id: "agreement:east") { held } }')).data).toEqual({ node: { held: null } });
    });
});
describe('a shortcut', () => {
    it.each([
        ['origin: ["country:MMR"]', ['route:one', 'route:three']],
        ['via: ["country:THA"]', ['route:one', 'route:two']],
        ['origin: ["region:asia"], destination: ["country:POL"]', ['route:three']],
        ['touches: ["region:river"]', ['route:two']],
    ])('%s finds routes by places and by what lies in them', async (where, ids) => {
        const { data } = await ask(`{ routes(where: { ${where} }) { nodes { id } } }`);
        expect(data).toEqual({ routes: { nodes: ids.map((id) => ({ id })) } });
    });
});
describe('the root', () => {
    it('finds by typing errors and counts by type', async () => {
        const { data } = await ask('{ search(text: "Mynamar", first: 1) { totalCount facets { type count } edges { matched node { id } } } }');
        expect(data).toMatchObject({ search: { edges: [{ matched: 'Myanmar', node: { id: 'country:MMR' } }] } });
    });
    it('answers an unknown id with the nearest', async () => {
        const { data } = await ask('{ entity(id: "country:Burma") { ... on NotFound { id nearest { id name } } } node(id: "country:XXX") { id } }');
        expect(data).toEqual({
            entity: { id: 'country:Burma', nearest: [{ id: 'country:MMR', name: 'Myanmar' }] },
            node: null,
        });
    });
    it('tells its versions', async () => {
        expect((await ask('{ meta { apiVersion dataVersion store } }')).data).toEqual({
            meta: { apiVersion: '1.2.3', dataVersion: 'world', store: 'memory' },
        });
    });
});
