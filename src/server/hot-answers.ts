import type { FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { App } from '../app/index.js';

/** Most documents that are kept, and the longest text of one: who asks anew all the time drives out nothing but these. */
const MOST_KEPT = 64;
const LONGEST_TEXT = 10_000;

/** What is asked for in any of these ways is answered as JSON. */
const JSON_IS_FINE = new Set<string | undefined>([undefined, '*/*', 'application/json']);

/**
 * Questions whose documents are asked so often that functions were made of them, answered without Apollo on the way: it takes longer than the answer
 * does. Apollo has parsed the very text before and found it valid; whatever is not as usual is left to it, so that every error is its own.
 */
export class HotAnswers {
  readonly #documents = new LRUCache<string, DocumentNode>({ max: MOST_KEPT });

  constructor(private readonly api: App['api']) {}

  /** Remembers a document that has been answered by a function. */
  keep(text: string, document: DocumentNode): void {
    if (text.length <= LONGEST_TEXT) this.#documents.set(text, document);
  }

  /** The answer to a request as JSON, or null where it is to be answered as usual. */
  async answer({ body, headers }: FastifyRequest): Promise<string | null> {
    if (!JSON_IS_FINE.has(headers.accept) || !isPlainQuestion(body)) return null;
    const { query, operationName, variables } = body;
    const document = this.#documents.get(query);
    if (document === undefined) return null;
    const answer = await this.api.answerOften({
      document,
      operationName: operationName ?? undefined,
      variables: variables ?? undefined,
      context: this.api.createContext(),
    });
    return answer === null ? null : `${JSON.stringify({ data: answer.data ?? null })}\n`;
  }
}

interface PlainQuestion {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

function isPlainQuestion(body: unknown): body is PlainQuestion {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return false;
  const { operationName = null, variables = null, extensions = null } = body as Readonly<Record<string, unknown>>;
  const isName = operationName === null || typeof operationName === 'string';
  return isName && extensions === null && typeof variables === 'object' && !Array.isArray(variables);
}
