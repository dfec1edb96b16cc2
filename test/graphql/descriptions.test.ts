import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit, type ASTNode, type FieldDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ownPackage } from '../../src/app/index.js';

const DESCRIBED = new Set<string>([
  'ScalarTypeDefinition',
  'ObjectTypeDefinition',
  'InterfaceTypeDefinition',
  'UnionTypeDefinition',
  'EnumTypeDefinition',
  'EnumValueDefinition',
  'InputObjectTypeDefinition',
  'FieldDefinition',
  'InputValueDefinition',
  'DirectiveDefinition',
]);

interface Described {
  /** Everything that can carry a description, by its path: `Route.stops.first`. */
  readonly all: readonly string[];
  readonly bare: readonly string[];
}

/** What an SDL defines, and what of it has no description. */
function describedIn(sdl: string): Described {
  const all: string[] = [];
  const bare: string[] = [];
  const path: string[] = [];
  visit(parse(sdl, { noLocation: true }), {
    enter(node: ASTNode) {
      if (!isDescribed(node)) return;
      path.push(node.name.value);
      all.push(path.join('.'));
      if (!node.description?.value.trim()) bare.push(path.join('.'));
    },
    leave(node: ASTNode) {
      if (isDescribed(node)) path.pop();
    },
  });
  return { all, bare };
}

function isDescribed(node: ASTNode): node is FieldDefinitionNode {
  return DESCRIBED.has(node.kind);
}

describe('the descriptions of the printed schema', () => {
  const { all, bare } = describedIn(readFileSync(join(ownPackage().root, 'schema.graphql'), 'utf8'));

  it('cover every type, field, argument, input and enum value', () => {
    expect(bare).toEqual([]);
  });

  it('are counted over the whole schema', () => {
    expect(all.length).toBeGreaterThan(5000);
  });

  it('are missed wherever one is missing', () => {
    const sdl = `
      "a" scalar Bare1
      scalar Date
      "a" enum Form { "a" ONE TWO }
      "a" input Filter { first: Int, "a" last: Int }
      "a" type Query { route("a" id: ID!, asOf: Date): String, " " blank: Int }
    `;
    expect(describedIn(sdl).bare).toEqual([
      'Date',
      'Form.TWO',
      'Filter.first',
      'Query.route',
      'Query.route.asOf',
      'Query.blank',
    ]);
  });
});
