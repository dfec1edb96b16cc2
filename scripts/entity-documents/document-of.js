import { Lexer, parse, print, Source, TokenKind } from 'graphql';

/**
 * @typedef {import('./describe-type.js').TypeDescription} TypeDescription
 * @typedef {import('./describe-type.js').Shared} Shared
 * @typedef {import('./describe-type.js').Fact} Fact
 */

/** Most tokens of a document that the API takes; a document that comes near it is a reason to ask in two. */
const MOST_TOKENS = 1000;

const CITATION = 'page lines quoted note confidence polarity origin source { id name title authors publishedOn }';

/**
 * The document that asks for a thing's own facts, for the things that it leads to one by one, and for how many its lists hold.
 * @param {TypeDescription} type
 * @param {Shared} shared
 */
export function documentOf({ name: typeName, facts, relations }, shared) {
  const own = facts.map((fact) => selectionOf(fact, shared.values));
  const counted = relations.map(({ name, list, edge }) => {
    if (list) return `${name}(first: 0) { totalCount }`;
    const known = (shared.edges.get(edge) ?? []).map((fact) => selectionOf(fact, shared.values));
    return `${name} { ${known.join(' ')} note held sourceCount evidence { ${CITATION} } node { __typename id name } }`;
  });
  const document = `query ${typeName}Page($id: ID!, $asOf: PartialDate) {
    entity(id: $id, asOf: $asOf) {
      __typename
      ... on EntityFound {
        entity {
          __typename id name aliases localNames { language text } description held sourceCount
          evidence { ${CITATION} }
          ... on ${typeName} { ${[...own, ...counted].join(' ')} }
        }
      }
      ... on NotFound { message nearest { id name } }
    }
  }`;
  const printed = print(parse(document));
  const tokens = tokensIn(printed);
  if (tokens > MOST_TOKENS)
    throw new Error(`The document of ${typeName} has ${tokens} tokens; ${MOST_TOKENS} are taken`);
  return printed;
}

/**
 * @param {Fact} fact
 * @param {Map<string, Fact[]>} values
 * @returns {string}
 */
function selectionOf({ name, kind, of }, values) {
  if (kind === 'thing') return `${name} { __typename id name }`;
  if (kind !== 'value') return name;
  return `${name} { ${(values.get(of ?? '') ?? []).map((field) => selectionOf(field, values)).join(' ')} }`;
}

/** @param {string} document */
function tokensIn(document) {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}
