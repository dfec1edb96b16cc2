import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build-if-stale.js';
import { EXAMPLE_QUESTION } from '../../src/server/index.js';
import { brokenDataset, folderWith, removeFolders, tinyDataset } from '../app/tiny-dataset.js';
import { post } from '../server/small-server.js';
import { run, SOON, startServing } from './command.js';
let serving;
beforeAll(() => buildIfStale(), 120_000);
afterAll(removeFolders);
afterEach(async () => {
    serving?.process.kill('SIGKILL');
    await serving?.ended;
    serving = undefined;
});
/** A port that is taken for as long as the test runs. */
async function takenPort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address(); // a server on a port has no other kind of address
    return { port: String(port), release: () => server.close() };
}
describe('tipgraph serve', { timeout: SOON }, () => {
    it('answers its own example from the dataset that ships', async () => {
        serving = await startServing();
        const response = await post(serving.url, { query: EXAMPLE_QUESTION });
        const { data, errors } = (await response.json());
        expect(errors).toBeUndefined();
        expect(data.routes.totalCount).toBeGreaterThan(0);
    });
    it('prints the address, a question to try and how long it took', async () => {
        serving = await startServing({ DATASET: tinyDataset() }, []);
        expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
        expect(serving.greeting).toMatch(/curl http.*"query":/);
        expect(serving.greeting).toMatch(/ready in \d+ ms/);
    });
    it.each(['SIGTERM', 'SIGINT'])('ends cleanly on %s', async (signal) => {
        serving = await startServing({ DATASET: tinyDataset() });
        await post(serving.url, { query: '{ __typename }' }); // leaves a connection that is kept alive
        serving.process.kill(signal);
        expect(await serving.ended).toMatchObject({ code: 0, stderr: '' });
    });
    it('ends with 5 where the port is in use', async () => {
        const { port, release } = await takenPort();
        const { code, stdout, stderr } = await run(['serve'], { PORT: port, DATASET: tinyDataset() });
        release();
        expect([code, stdout]).toEqual([5, '']);
        expect(stderr).toBe(`tipgraph: Port ${port} on 127.0.0.1 is in use; choose another with PORT, or 0 for any free one\n`);
    });
    it('ends with 3 and names all that is wrong with the configuration', async () => {
        const { code, stderr } = await run(['serve'], { PORT: 'http', LOG_LEVEL: 'loud' });
        expect(code).toBe(3);
        expect(stderr).toMatch(/PORT is "http"; accepted: .*\n.*LOG_LEVEL is "loud"; accepted: /);
        expect(stderr).not.toContain('    at ');
    });
    it('ends with 3 where the schema makes no ontology', async () => {
        const schema = folderWith({ 'a.graphql': 'type A {' });
        const { code, stderr } = await run(['serve'], { SCHEMA: schema });
        expect(code).toBe(3);
        expect(stderr).toContain('a.graphql:1');
    });
    it('ends with 1 and all problems where the dataset is invalid', async () => {
        const { code, stderr } = await run(['serve', '--dataset', brokenDataset()]);
        expect(code).toBe(1);
        expect(stderr).toMatch(/UNKNOWN_FIELD[^]*UNKNOWN_ID/);
    });
    it('ends with 4 within seconds where nothing answers at NEO4J_URI', async () => {
        const { port, release } = await takenPort();
        release(); // nothing listens there any more
        const begun = performance.now();
        const { code, stderr } = await run(['serve'], { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'secret' });
        expect(code).toBe(4);
        expect(stderr.trimEnd().split('\n')).toHaveLength(1);
        expect(stderr).toContain(`127.0.0.1:${port}`);
        expect(stderr).not.toContain('secret');
        expect(performance.now() - begun).toBeLessThan(10_000);
    });
});
