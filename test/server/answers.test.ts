import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { TINY } from '../app/tiny-dataset.js';
import { post, startSmallServer, type SmallServer } from './small-server.js';

const COUNTRIES = '{ countries { totalCount nodes { name } } }';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: SmallServer;

beforeAll(async () => {
  server = await startSmallServer();
});

function get(search: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${server.url}${search}`, { headers });
}

describe('the API over HTTP', () => {
  const countries = { data: { countries: { totalCount: 2, nodes: [{ name: 'Myanmar' }, { name: 'Thailand' }] } } };

  it('answers POST', async () => {
    const response = await post(server.url, { query: COUNTRIES });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(countries);
  });

  it('answers GET where no other site can have sent it', async () => {
    const response = await get(`?query=${encodeURIComponent(COUNTRIES)}`, { 'apollo-require-preflight': '1' });
    expect(await response.json()).toEqual(countries);
  });

  it('answers in the media type that is asked for', async () => {
    const headers = { accept: 'application/graphql-response+json' };
    const response = await post(server.url, { query: COUNTRIES }, { headers });
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  it('answers what is asked often as it answered at first: the same bytes under the same headers', async () => {
    const asked = { query: `query Often($first: Int) { countries(first: $first) { nodes { name } } }` };
    const answers: [number, string, string][] = [];
    for (let time = 0; time < 8; time += 1) {
      const response = await post(server.url, { ...asked, variables: { first: 1 } });
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      answers.push([response.status, JSON.stringify(headers), await response.text()]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    // What is not as usual is answered as ever, also then.
    const wrong = await post(server.url, { ...asked, variables: { first: 'one' } });
    expect(await wrong.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    const other = await post(server.url, { ...asked, operationName: 'Other' });
    expect(other.status).toBe(400);
    const tooMany = await post(server.url, { ...asked, variables: { first: 501 } });
    expect(await tooMany.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_PAGE_SIZE' } }] });
    const typed = await post(server.url, asked, { headers: { accept: 'application/graphql-response+json' } });
    expect(typed.headers.get('content-type')).toContain('application/graphql-response+json');
  });

  it('shows its schema', async () => {
    const response = await post(server.url, { query: getIntrospectionQuery({ descriptions: true }) });
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('says at / where the API is', async () => {
    expect(await (await fetch(new URL('/', server.url))).json()).toMatchObject({
      name: 'tipgraph',
      graphql: '/graphql',
    });
  });

  it('lets pages of any origin ask, or only of those that are named', async () => {
    const origin = 'https://example.org';
    const open = await post(server.url, { query: COUNTRIES }, { headers: { origin } });
    expect(open.headers.get('access-control-allow-origin')).toBe('*');
    const closed = await startSmallServer(['https://other.example']);
    const refused = await post(closed.url, { query: COUNTRIES }, { headers: { origin } });
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers the preflight of a browser', async () => {
    const headers = {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const response = await fetch(server.url, { method: 'OPTIONS', headers });
    expect([response.status, response.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  });
});

describe('an answer to GET', () => {
  const program = { 'apollo-require-preflight': '1', accept: 'application/json' };
  const search = `?query=${encodeURIComponent(COUNTRIES)}`;

  it('carries a tag, with which it is not sent again', async () => {
    const first = await get(search, program);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await get(search, { ...program, 'if-none-match': `"other", W/${tag}` });
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag]);
  });

  it('has another tag where another question is asked, or another form of answer', async () => {
    const tagOf = async (asked: string, headers: Record<string, string>): Promise<string | null> => {
      return (await get(asked, headers)).headers.get('etag');
    };
    const forms = { ...program, accept: 'application/graphql-response+json' };
    const other = `?query=${encodeURIComponent('{ countries { totalCount } }')}`;
    const tags = [await tagOf(search, program), await tagOf(search, forms), await tagOf(other, program)];
    expect(new Set(tags).size).toBe(3);
  });

  it('has none where something is wrong', async () => {
    const wrong = await get(`?query=${encodeURIComponent('{ nothing }')}`, program);
    expect([wrong.status, wrong.headers.get('etag')]).toEqual([400, null]);
    const late = await get(`?query=${encodeURIComponent('{ countries(first: 100000) { totalCount } }')}`, program);
    expect(await late.json()).toHaveProperty('errors');
    expect(late.headers.get('etag')).toBeNull();
    const failing = await startSmallServer();
    failing.failWith(new Error('gone'));
    const failed = await fetch(`${failing.url}${search}`, { headers: program });
    expect(failed.headers.get('etag')).toBeNull();
  });
});

describe('GraphiQL', () => {
  it('is what a browser gets, whole and in one page', async () => {
    const response = await get('', { accept: BROWSER });
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('renderYogaGraphiQL');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="(https?:)?\/\//);
  });

  it('offers the questions of the documentation, each a link that needs no script', async () => {
    const documented = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');
    const page = await (await get('', { accept: BROWSER })).text();
    const links = [...page.matchAll(/<a href="\/graphql\?query=([^"]+)">([^<]+)<\/a>/g)];
    expect(links.map(([, , title]) => title)).toEqual(
      [...documented.matchAll(/^### (.+)\n\n```graphql/gm)].map(([, title]) => title),
    );
    for (const [, query = ''] of links) expect(documented).toContain(decodeURIComponent(query));
  });

  it('may run its own script and nothing else', async () => {
    const response = await get('', { accept: BROWSER });
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(page.match(/<script\b[^>]*>\s/g)).toHaveLength(1);
  });

  it('is not sent again to a browser that has it', async () => {
    const first = await get('', { accept: BROWSER });
    await first.arrayBuffer();
    const again = await get('', { accept: BROWSER, 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('is not what a program gets that takes anything', async () => {
    const response = await get('?query=%7B__typename%7D', { accept: '*/*', 'apollo-require-preflight': '1' });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('health', () => {
  it('is live, and ready with what the store holds', async () => {
    const live = await fetch(new URL('/health/live', server.url));
    const ready = await fetch(new URL('/health/ready', server.url));
    expect([live.status, ready.status]).toEqual([200, 200]);
    expect(await ready.json()).toMatchObject({ status: 'ready', store: 'memory', ...TINY });
  });
});
