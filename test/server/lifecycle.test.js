import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openApp, readConfiguration } from '../../src/app/index.js';
import { ListenError, startServer } from '../../src/server/index.js';
import { tinyDataset } from '../app/tiny-dataset.js';
import { post, startSmallServer } from './small-server.js';
const OPTIONS = { host: '127.0.0.1', corsOrigins: '*', logLevel: 'silent', environment: 'test' };
async function codeOf(start) {
    return start.then(() => 'started', (error) => (error instanceof ListenError ? error.code : error));
}
async function tinyApp() {
    return openApp({ ...readConfiguration({ DATASET: tinyDataset() }), neo4j: null });
}
describe('listening', () => {
    it('says that the port is in use', async () => {
        const other = createServer().listen(0, '127.0.0.1');
        await once(other, 'listening');
        const { port } = other.address(); // a server on a port has no other kind of address
        expect(await codeOf(startServer(await tinyApp(), { ...OPTIONS, port }))).toBe('PORT_IN_USE');
        other.close();
    });
    it('says that the address is not one of this machine', async () => {
        const elsewhere = { ...OPTIONS, host: '192.0.2.1', port: 0 };
        expect(await codeOf(startServer(await tinyApp(), elsewhere))).toBe('LISTEN_REFUSED');
    });
});
describe('closing', () => {
    it('stops accepting, closes the store, and can be asked for twice', async () => {
        const server = await startSmallServer();
        await post(server.url, { query: '{ __typename }' });
        await Promise.all([server.close(), server.close()]);
        expect(server.closed()).toBe(true);
        await expect(fetch(server.url)).rejects.toThrow();
    });
    it('does not wait for ever for a client that never finishes its request', async () => {
        const server = await startSmallServer();
        const { hostname, port } = new URL(server.url);
        const client = connect(Number(port), hostname);
        client.on('error', () => undefined);
        client.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
        await once(client, 'connect');
        await new Promise((resolve) => setTimeout(resolve, 50));
        const begun = performance.now();
        await server.close();
        expect(performance.now() - begun).toBeLessThan(2000);
    });
});
