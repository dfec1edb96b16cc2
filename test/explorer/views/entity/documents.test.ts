import { readFileSync } from 'node:fs';
import { buildASTSchema, Lexer, parse, Source, TokenKind, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { TYPE_LOADERS } from '../../../../src/explorer/generated/entities/entity-types.js';
import { locatorDocument } from '../../../../src/explorer/views/entity/locator-document.js';
import { relatedDocument } from '../../../../src/explorer/views/entity/related-document.js';
import { whereItIs } from '../../../../src/explorer/views/entity/where-it-is.js';

/** Most tokens that the API takes. */
const MOST_TOKENS = 1000;

const sdl = parse(readFileSync('schema.graphql', 'utf8'), { noLocation: true });
const schema = buildASTSchema(sdl, { assumeValidSDL: true });
const types = await Promise.all(Object.values(TYPE_LOADERS).map((load) => load()));

/** The types of things that lie somewhere, with all that says where. */
const located = types.flatMap((type) => {
  const everything = Object.fromEntries(type.relations.map(({ name }) => [name, { totalCount: 1 }]));
  const where = whereItIs(type, everything);
  return where === null ? [] : [{ name: type.name, where }];
});

function tokensIn(document: string): number {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

function problemsOf(document: string): string[] {
  const problems = validate(schema, parse(document)).map(({ message }) => message);
  return tokensIn(document) > MOST_TOKENS ? [...problems, 'too long'] : problems;
}

describe('what the page of a thing asks', () => {
  it('is known for every type of thing', () => {
    const entities = schema.getPossibleTypes(schema.getType('Entity') as never);
    expect(types.map(({ name }) => name).sort()).toEqual(entities.map(({ name }) => name).sort());
  });

  it.each(types)('can be asked of a $name, and of each of its relations', (type) => {
    expect(problemsOf(type.document)).toEqual([]);
    for (const relation of type.relations.filter(({ list }) => list))
      expect([relation.name, problemsOf(relatedDocument(type.name, relation).toString())]).toEqual([relation.name, []]);
  });

  it.each(located)('can be asked of where a $name is', ({ name, where }) => {
    expect(problemsOf(locatorDocument(name, where).toString())).toEqual([]);
  });
});
