import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { shippedServers } from './servers.js';

const PAGE = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');

/** A question of the page: its heading, the group that it stands in, the query, and the answer that is printed. */
const QUESTION = /### (?<title>.+)\n\n```graphql\n(?<query>[^]*?)```\n\n```json\n(?<answer>[^]*?)```/g;

const groups = PAGE.split(/^## /m)
  .slice(1)
  .map((part) => ({
    group: part.slice(0, part.indexOf('\n')),
    questions: [...part.matchAll(QUESTION)].map(({ groups: found }) => ({
      title: found?.['title'] ?? '',
      query: found?.['query'] ?? '',
      answer: found?.['answer'] ?? '',
    })),
    headings: [...part.matchAll(/^### /gm)].length,
  }));

const { ask } = shippedServers();

describe('the page of questions', () => {
  it('has at least forty, each with its answer, of three kinds of people', () => {
    expect(groups.map(({ group }) => group)).toEqual(['Investigators', 'Academics', 'Front ends']);
    expect(groups.flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(40);
    for (const { questions, headings } of groups) expect(questions.length).toBe(headings);
  });

  describe.each(groups)('for $group', ({ questions }) => {
    it.each(questions)('$title', async ({ query, answer }) => {
      const document = parse(query) as TypedDocumentNode<unknown, Record<string, never>>; // the page's queries have no types
      expect(await ask(document, {})).toEqual(JSON.parse(answer));
    });
  });
});
