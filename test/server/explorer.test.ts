import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorBody, startSmallServer, type SmallServer } from './small-server.js';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const PAGE = '<!doctype html><title>tipgraph</title><script type="module" src="/assets/main-a1b2.js"></script>';
const SCRIPT = 'export const answer = 42;';

const folder = mkdtempSync(join(tmpdir(), 'tipgraph-explorer-'));
let server: SmallServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'secret.js'), 'not for anybody');
  writeFileSync(join(folder, 'assets', 'notes.txt'), 'not a file of the explorer');
  writeFileSync(join(folder, 'assets', 'main-a1b2.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'main-a1b2.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'assets', 'main-a1b2.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'assets', 'mark-c3d4.svg'), '<svg/>');
  server = await startSmallServer('*', { explorer: folder });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(new URL(path, server.url), { method, headers });
}

/** Asks with the path as it is written; `fetch` would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode));
    sent.on('error', reject).end();
  });
}

describe('the page of the explorer', () => {
  it('is what a browser gets at /, and a program gets JSON there', async () => {
    const page = await get('/', { accept: BROWSER });
    expect([page.headers.get('content-type'), await page.text()]).toEqual(['text/html; charset=utf-8', PAGE]);
    for (const accept of ['application/json', '*/*', '']) {
      const summary = await get('/', { accept });
      expect(await summary.json()).toMatchObject({ name: 'tipgraph', graphql: '/graphql' });
    }
  });

  it('is what a browser gets where nothing else answers, and a program learns there that nothing is there', async () => {
    const page = await get('/entity/country:MMR?asOf=2012', { accept: BROWSER });
    expect([page.status, await page.text()]).toEqual([200, PAGE]);
    const program = await get('/entity/country:MMR', { accept: 'application/json' });
    const { errors } = await errorBody(program);
    expect([program.status, errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('leaves to others what is theirs', async () => {
    const ready = await get('/health/ready', { accept: BROWSER });
    expect(await ready.json()).toMatchObject({ status: 'ready' });
    const graphiql = await get('/graphql', { accept: BROWSER });
    expect(await graphiql.text()).toContain('renderYogaGraphiQL');
    expect((await get('/elsewhere', { accept: BROWSER }, 'POST')).status).toBe(404);
  });

  it('may load its own files, ask its own server, and nothing else', async () => {
    const policy = (await get('/', { accept: BROWSER })).headers.get('content-security-policy') ?? '';
    const rules = policy.split('; ');
    expect(rules).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('carries a tag, with which it is not sent again', async () => {
    const first = await get('/', { accept: BROWSER });
    const etag = first.headers.get('etag') ?? '';
    expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([
      'no-cache',
      expect.stringContaining('accept'),
    ]);
    const second = await get('/', { accept: BROWSER, 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it('answers HEAD with what GET would say of it', async () => {
    const head = await get('/', { accept: BROWSER }, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, `${PAGE.length}`, '']);
  });

  it('says so where the explorer is not built', async () => {
    const bare = await startSmallServer('*', { explorer: join(folder, 'nowhere') });
    const response = await fetch(new URL('/', bare.url), { headers: { accept: BROWSER } });
    const { errors } = await errorBody(response);
    expect([response.status, errors[0]?.extensions.code]).toEqual([503, 'EXPLORER_NOT_BUILT']);
  });
});

describe('the files of the explorer', () => {
  it('never change under their name, and may be kept for ever', async () => {
    const response = await get('/assets/main-a1b2.js');
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/javascript; charset=utf-8',
      SCRIPT,
    ]);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])('are sent to who accepts %s as %s', async (accepted, encoding) => {
    const response = await get('/assets/main-a1b2.js', { 'accept-encoding': accepted });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([encoding, SCRIPT]);
    expect(response.headers.get('vary')).toContain('accept-encoding');
  });

  it('are sent as they are where the build left them uncompressed', async () => {
    const response = await get('/assets/mark-c3d4.svg', { 'accept-encoding': 'br' });
    expect([response.headers.get('content-encoding'), response.headers.get('content-type')]).toEqual([
      null,
      'image/svg+xml',
    ]);
  });

  it('are missing for a browser, too, which would take a page for a script', async () => {
    expect((await get('/assets/main-old.js', { accept: BROWSER })).status).toBe(404);
  });

  it.each([
    '/assets/../secret.js',
    '/assets/..%2Fsecret.js',
    '/assets/%2e%2e%2fsecret.js',
    '/assets/..%5Csecret.js',
    '/assets/%00main-a1b2.js',
    '/assets/notes.txt',
    '/assets/main-a1b2.js.br',
    '/assets/',
    '/secret.js',
  ])('are all that is served: not %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});
