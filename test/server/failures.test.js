import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/store/index.js';
import { errorBody, post, startSmallServer } from './small-server.js';
const COUNTRIES = { query: '{ countries { nodes { name } } }' };
let server;
beforeAll(async () => {
    server = await startSmallServer();
});
afterEach(() => server.failWith(undefined));
describe('a store that is lost while the server runs', () => {
    it('makes answers 503 with Retry-After, and is found again without a restart', async () => {
        server.failWith(new StoreUnavailableError('bolt://10.0.0.7:7687', 'connection refused'));
        const lost = await post(server.url, COUNTRIES);
        expect([lost.status, lost.headers.get('retry-after')]).toEqual([503, '5']);
        const { errors } = await errorBody(lost);
        expect(errors[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
        expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
        server.failWith(undefined);
        expect((await post(server.url, COUNTRIES)).status).toBe(200);
    });
    it('makes the server not ready, but still live', async () => {
        server.failWith(new StoreUnavailableError('bolt://10.0.0.7:7687', 'connection refused'));
        const ready = await fetch(new URL('/health/ready', server.url));
        expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
        expect((await fetch(new URL('/health/live', server.url))).status).toBe(200);
    });
});
describe('a bug', () => {
    it('is told without its message or stack', async () => {
        server.failWith(new TypeError('the secret of the house'));
        const { errors } = await errorBody(await post(server.url, COUNTRIES));
        expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
        expect(JSON.stringify(errors)).not.toContain('secret');
    });
});
