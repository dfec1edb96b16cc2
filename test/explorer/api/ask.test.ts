import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, type Document } from '../../../src/explorer/api/ask.js';

const QUESTION: Document<{ readonly n: number }, object> = { toString: () => '{ n }' };

/** Lets the next questions be answered like this. */
function answering(answer: (init: RequestInit) => Promise<Response>): void {
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => answer(init));
}

/** Never answers, and ends when it is told to. */
function silence({ signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('asking', () => {
  it('gives the data of the answer', async () => {
    answering(async () => Response.json({ data: { n: 1 } }));
    expect(await ask(QUESTION, {})).toEqual({ n: 1 });
  });

  it.each([
    ['an answer with errors', async () => Response.json({ data: { n: 1 }, errors: [{}] }), 'broken'],
    ['no data', async () => Response.json({ data: null }), 'broken'],
    ['no server', async () => Promise.reject(new TypeError('fetch failed')), 'unreachable'],
    ['a page instead of JSON', async () => new Response('<html>', { status: 502 }), 'unreachable'],
  ])('fails with its kind: %s', async (_, answer, kind) => {
    answering(answer);
    await expect(ask(QUESTION, {})).rejects.toMatchObject({ name: 'AskError', failure: { kind } });
  });

  it('does not wait for ever', async () => {
    answering(silence);
    await expect(ask(QUESTION, {}, { patience: 20 })).rejects.toMatchObject({ failure: { kind: 'late' } });
  });

  it('ends when it is overtaken, which is no failure of the API', async () => {
    answering(silence);
    const overtaken = new AbortController();
    const asked = ask(QUESTION, {}, { signal: overtaken.signal });
    overtaken.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
