import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildIfStale } from '../../scripts/build-if-stale.js';
import { removeFolders, tinyDataset, TINY } from '../app/tiny-dataset.js';
import { errorBody, post } from '../server/small-server.js';
import { dropNeo4jScope } from '../../src/store/neo4j/index.js';
import { missingNeo4j } from '../support/neo4j-store.js';
import { run, SOON, startServing } from './command.js';
import { cuttableProxy } from './cuttable-proxy.js';
const neo4j = inject('neo4j');
const missing = missingNeo4j();
const scope = `Test${randomBytes(6).toString('hex')}`;
const COUNTRIES = { query: '{ countries { nodes { name } } }' };
let serving;
let proxy;
/** The variables that lead to the Neo4j of the tests. */
function variables(changes = {}) {
    const { uri = '', user = '', password = '', database = '' } = neo4j ?? {};
    const way = {
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
        NEO4J_SCOPE: scope,
    };
    return { ...way, DATASET: tinyDataset(), ...changes };
}
beforeAll(() => buildIfStale(), 120_000);
afterAll(async () => {
    removeFolders();
    if (neo4j)
        await dropNeo4jScope({ ...neo4j, scope });
});
afterEach(async () => {
    serving?.process.kill('SIGKILL');
    await serving?.ended;
    proxy?.close();
    serving = proxy = undefined;
});
describe.skipIf(missing !== null)(`the command with Neo4j ${missing ?? ''}`, { timeout: 4 * SOON }, () => {
    it('imports, removes what has vanished, and serves what it imported', async () => {
        expect(await run(['import', '--json'], variables())).toMatchObject({ code: 0, stderr: '' });
        const again = await run(['import', '--json'], variables());
        expect(JSON.parse(again.stdout)).toMatchObject({ ...TINY, removed: { entities: 0, relations: 0 } });
        serving = await startServing(variables());
        const response = await post(serving.url, COUNTRIES);
        expect(await response.json()).toEqual({
            data: { countries: { nodes: [{ name: 'Myanmar' }, { name: 'Thailand' }] } },
        });
    });
    it('ends with 4 where the password is wrong, and does not show it', async () => {
        const { code, stderr } = await run(['serve'], variables({ NEO4J_PASSWORD: 'not the password' }));
        expect(code).toBe(4);
        expect(stderr.trimEnd().split('\n')).toHaveLength(1);
        expect(stderr).not.toContain('not the password');
    });
    it('answers 503 while Neo4j is lost, and recovers without a restart', async () => {
        const { hostname, port } = new URL(neo4j?.uri ?? '');
        proxy = await cuttableProxy(hostname, Number(port));
        await run(['import'], variables());
        serving = await startServing(variables({ NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` }));
        expect((await post(serving.url, COUNTRIES)).status).toBe(200);
        proxy.cut();
        const lost = await post(serving.url, COUNTRIES);
        expect([lost.status, lost.headers.get('retry-after')]).toEqual([503, '5']);
        expect((await errorBody(lost)).errors[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
        expect((await fetch(new URL('/health/ready', serving.url))).status).toBe(503);
        proxy.restore();
        expect((await post(serving.url, COUNTRIES)).status).toBe(200);
        expect((await fetch(new URL('/health/ready', serving.url))).status).toBe(200);
    });
});
