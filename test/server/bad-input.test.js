import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorBody, post, startSmallServer } from './small-server.js';
let server;
beforeAll(async () => {
    server = await startSmallServer();
});
describe('a query that is wrong', () => {
    it.each([
        ['a syntax error', { query: '{ countries(' }, 'GRAPHQL_PARSE_FAILED'],
        ['an unknown field', { query: '{ countries { nodes { capitol } } }' }, 'GRAPHQL_VALIDATION_FAILED'],
        ['an unknown argument', { query: '{ countries(furst: 1) { totalCount } }' }, 'GRAPHQL_VALIDATION_FAILED'],
        [
            'a wrong enum value',
            { query: '{ routes(where: { status: { eq: SEEN } }) { totalCount } }' },
            'GRAPHQL_VALIDATION_FAILED',
        ],
        ['a missing variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 'BAD_USER_INPUT'],
        [
            'a variable of the wrong type',
            { query: 'query ($n: Int) { countries(first: $n) { totalCount } }', variables: { n: 'ten' } },
            'BAD_USER_INPUT',
        ],
        ['no such operation', { query: 'query A { __typename }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE'],
        [
            'two operations and none named',
            { query: 'query A { __typename } query B { __typename }' },
            'OPERATION_RESOLUTION_FAILURE',
        ],
        ['a flood of tokens', { query: `{ ${'__typename '.repeat(2000)} }` }, 'GRAPHQL_PARSE_FAILED'],
        ['a mutation', { query: 'mutation { x }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ])('gets 400 and a stable code for %s', async (_name, body, code) => {
        const response = await post(server.url, body);
        const { errors, data } = await errorBody(response);
        expect([response.status, errors[0]?.extensions.code]).toEqual([400, code]);
        expect(data).toBeUndefined();
    });
    it('is told the nearest name', async () => {
        const { errors } = await errorBody(await post(server.url, { query: '{ countreis { totalCount } }' }));
        expect(errors[0]?.message).toContain('countries');
    });
});
describe('a value that is wrong', () => {
    it.each([
        ['a malformed id', '{ node(id: "not an id") { id } }'],
        ['a malformed cursor', '{ countries(first: 1, after: "nonsense") { totalCount } }'],
        ['a negative page size', '{ countries(first: -1) { totalCount } }'],
        ['a huge page size', '{ countries(first: 1000000) { totalCount } }'],
        ['an impossible date', '{ countries(asOf: "2004-13-45") { totalCount } }'],
    ])('gets an error that says what is accepted for %s', async (_name, query) => {
        const response = await post(server.url, { query });
        const { errors } = await errorBody(response);
        expect(response.status).toBeLessThan(500);
        expect(errors[0]?.extensions.code).toMatch(/^(BAD_[A-Z_]+|GRAPHQL_VALIDATION_FAILED)$/);
        expect(errors[0]?.message.length).toBeGreaterThan(10);
    });
});
describe('a body that is wrong', () => {
    it.each([
        ['malformed JSON', '{"query": "{ __typename }"', 400, 'BAD_REQUEST'],
        ['an empty body', '', 400, 'BAD_REQUEST'],
        ['an empty object', '{}', 400, 'BAD_REQUEST'],
        ['a batch', '[{"query": "{ __typename }"}]', 400, 'BAD_REQUEST'],
        ['a string', '"{ __typename }"', 400, 'BAD_REQUEST'],
        ['a number', '7', 400, 'BAD_REQUEST'],
        ['null', 'null', 400, 'BAD_REQUEST'],
        ['no query', '{"variables": {}}', 400, 'BAD_REQUEST'],
        ['a query that is no string', '{"query": {"a": 1}}', 400, 'BAD_REQUEST'],
        ['variables that are no object', '{"query": "{ __typename }", "variables": [1]}', 400, 'BAD_REQUEST'],
        ['a prototype', '{"__proto__": {"x": 1}, "query": "{ __typename }"}', 400, 'BAD_REQUEST'],
        ['too much', `{"query": "${'#'.repeat(1024 * 1024)}"}`, 413, 'PAYLOAD_TOO_LARGE'],
    ])('gets GraphQL JSON for %s', async (_name, body, status, code) => {
        const response = await post(server.url, body);
        const { errors } = await errorBody(response);
        expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
    });
    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'nonsense'])('gets 415 for content-type %s', async (type) => {
        const response = await post(server.url, '{"query": "{ __typename }"}', { headers: { 'content-type': type } });
        const { errors } = await errorBody(response);
        expect([response.status, errors[0]?.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    });
    it('gets 400 where there is none', async () => {
        const response = await fetch(server.url, { method: 'POST' });
        await errorBody(response);
        expect(response.status).toBe(400);
    });
});
describe('a request that is wrong', () => {
    it('gets 404 as JSON at an address where nothing is', async () => {
        const response = await fetch(new URL('/graphq', server.url));
        const { errors } = await errorBody(response);
        expect([response.status, errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    });
    it.each(['PUT', 'PATCH', 'DELETE'])('gets 405 and what is allowed for %s', async (method) => {
        const response = await fetch(server.url, { method, ...(method === 'DELETE' ? {} : { body: 'x' }) });
        const { errors } = await errorBody(response);
        expect([response.status, errors[0]?.extensions.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
        expect(response.headers.get('allow')).toContain('POST');
    });
    it('gets 400 where another site could have sent it', async () => {
        const url = `${server.url}?query=${encodeURIComponent('{ __typename }')}`;
        const response = await fetch(url);
        await errorBody(response);
        expect(response.status).toBe(400);
    });
    it.each(['query=%7B', 'query=%7B__typename%7D&variables=%7B', 'query=a&query=b', '', 'query=%'])('gets 400 for GET ?%s', async (search) => {
        const response = await fetch(`${server.url}?${search}`, { headers: { 'apollo-require-preflight': '1' } });
        await errorBody(response);
        expect(response.status).toBe(400);
    });
    it('gets 400 for a Host that is none', async () => {
        expect(await statusWithHost('a b')).toBe(400);
        expect(await statusWithHost('[')).toBe(400);
    });
    it('gets 400 for a path that cannot be decoded', async () => {
        const response = await fetch(new URL('/%zz', server.url));
        await errorBody(response);
        expect(response.status).toBe(400);
    });
});
function statusWithHost(host) {
    return new Promise((resolve, reject) => {
        const headers = { host, 'apollo-require-preflight': '1' };
        const sent = request(`${server.url}?query=%7B__typename%7D`, { headers }, (response) => {
            response.resume();
            resolve(response.statusCode);
        });
        sent.on('error', reject).end();
    });
}
