import { readFileSync } from 'node:fs';
import { execute, parse, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, readConfiguration, type App } from '../../src/app/index.js';

const PAGE = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');
const QUESTIONS = [...PAGE.matchAll(/### (.+)\n\n```graphql\n([^]*?)```/g)].map(
  ([, title = '', query = '']) => [title, query] as const,
);
const BEFORE = 3;

let app: App;
beforeAll(async () => {
  app = await openApp({ ...readConfiguration(), neo4j: null });
});
afterAll(() => app.close());

function executed(document: DocumentNode, variableValues: Record<string, unknown>): unknown {
  return execute({ schema: app.api.schema, document, variableValues, contextValue: app.api.createContext() });
}

/** The answer of the shorter way, once the document has been asked as often as it takes. */
async function often(
  document: DocumentNode,
  variables: Record<string, unknown> = {},
  operationName?: string,
): ReturnType<App['api']['answerOften']> {
  const ask = () => app.api.answerOften({ document, operationName, variables, context: app.api.createContext() });
  for (let time = 0; time < BEFORE; time += 1) await ask();
  return ask();
}

describe('a document that is asked often', () => {
  it('is executed as usual the first times', async () => {
    const document = parse('{ meta { apiVersion } }');
    const question = { document, operationName: undefined, variables: {}, context: app.api.createContext() };
    for (let time = 0; time < BEFORE; time += 1) expect(await app.api.answerOften(question)).toBeNull();
    expect(await app.api.answerOften(question)).not.toBeNull();
  });

  it.each(QUESTIONS)('is answered as it is executed, byte for byte: %s', async (_title, query) => {
    const document = parse(query);
    expect(JSON.stringify(await often(document))).toBe(JSON.stringify(await executed(document, {})));
  });

  it('is answered with the variables of each asking, with their defaults, and with directives', async () => {
    const document = parse(`query Some($first: Int = 2, $names: Boolean!) {
      countries(first: $first) { totalCount nodes { id again: id ...Named @include(if: $names) } }
    }
    fragment Named on Country { __typename name }
    query Other { meta { apiVersion } }`);
    for (const variables of [{ names: true }, { names: false, first: 5 }]) {
      const expected = await execute({
        schema: app.api.schema,
        document,
        operationName: 'Some',
        variableValues: variables,
        contextValue: app.api.createContext(),
      });
      expect(JSON.stringify(await often(document, variables, 'Some'))).toBe(JSON.stringify(expected));
    }
    expect(await often(document, {}, 'Other')).toMatchObject({ data: { meta: {} } });
  });

  it('is answered with the variables of each asking below what an analysis has found', async () => {
    const document = parse(`query ($first: Int!) {
      flows(first: 5) { nodes { origin { name ... on Country { agencies(first: $first) { nodes { id } } } } } }
    }`);
    for (const variables of [{ first: 1 }, { first: 3 }]) {
      expect(JSON.stringify(await often(document, variables))).toBe(
        JSON.stringify(await executed(document, variables)),
      );
    }
  });

  it.each([
    ['a variable is missing', 'query ($id: ID!) { node(id: $id) { id } }', {}],
    [
      'a variable is of the wrong kind',
      'query ($first: Int) { countries(first: $first) { totalCount } }',
      { first: 'x' },
    ],
    ['an argument is refused', '{ countries(first: 100000) { totalCount } }', {}],
    ['an operation is not named', 'query A { meta { apiVersion } } query B { meta { apiVersion } }', {}],
  ])('is left to be executed where %s', async (_what, query, variables) => {
    expect(await often(parse(query), variables)).toBeNull();
  });

  it('is kept with a few others, of which those asked last stay', async () => {
    const first = parse('{ first: meta { apiVersion } }');
    expect(await often(first)).not.toBeNull();
    for (let number = 0; number < 70; number += 1) await often(parse(`{ a${number}: meta { apiVersion } }`));
    expect(await often(first)).not.toBeNull();
  });
});
