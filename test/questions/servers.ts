import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openApp, readConfiguration } from '../../src/app/index.js';
import { startServer, type RunningServer } from '../../src/server/index.js';
import { loadShipped } from '../support/shipped.js';

/** The answer of a server, as it came over HTTP. */
interface Reply {
  readonly data?: unknown;
  readonly errors?: unknown;
}

const LISTENING = { host: '127.0.0.1', port: 0, corsOrigins: '*', logLevel: 'silent', environment: 'test' } as const;

/**
 * Serves the shipped dataset from every store that is there, for one test file. `ask` puts a question to all of them over
 * HTTP, makes sure that they answer the same, and gives the data.
 */
export function shippedServers(): {
  ask<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
} {
  const servers: RunningServer[] = [];
  beforeAll(async () => {
    const memory = await openApp({ ...readConfiguration(), neo4j: null });
    servers.push(await startServer(memory, LISTENING));
    const connection = inject('neo4j');
    if (connection === null) return;
    const neo4j = { ...connection, scope: inject('shippedScope') };
    await loadShipped(neo4j);
    servers.push(await startServer(await openApp({ ...readConfiguration(), neo4j }), LISTENING));
  }, 120_000);
  afterAll(() => Promise.all(servers.map((server) => server.close())));
  return {
    ask: async <Data, Variables extends object>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => {
      const query = print(document);
      const [first, ...others] = await Promise.all(servers.map((server) => post(server.url, query, variables)));
      expect(first?.errors).toBeUndefined();
      for (const other of others) expect(other).toEqual(first);
      return first?.data as Data; // generated from the same schema that the servers validate the document against
    },
  };
}

async function post(url: string, query: string, variables: object): Promise<Reply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Reply; // each question checks what it reads of it
}
