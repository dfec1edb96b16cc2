import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  getNamedType,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { DATE_SHAPE } from './scalars.js';

const LONGEST_LIST = 60;

/**
 * Adds the argument's name and what would be accepted to an error about a value in the document, where graphql-js says only
 * where it stands.
 */
export function explainError(
  schema: GraphQLSchema,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause =
    error instanceof GraphQLError && error.originalError instanceof GraphQLError ? error.originalError : error;
  if (!(cause instanceof GraphQLError) || formatted.extensions?.['argument'] !== undefined) return formatted;
  const at = cause.positions?.[0];
  if (at === undefined || cause.source === undefined) return formatted;
  const found = argumentAt(schema, cause.source.body, at);
  if (found === undefined) return formatted;
  const accepted = formatted.extensions?.['accepted'] ?? acceptedBy(found.type);
  return {
    ...formatted,
    extensions: { ...formatted.extensions, argument: found.argument, ...(accepted && { accepted }) },
  };
}

/** The argument, or the path inside one, in which a position of a document lies. */
function argumentAt(schema: GraphQLSchema, body: string, at: number) {
  const typeInfo = new TypeInfo(schema);
  const path: string[] = [];
  let found: { argument: string; type: GraphQLInputType | undefined } | undefined;
  let document;
  try {
    document = parse(body, { maxLexicalTokens: 2000 });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        if (node.kind !== Kind.ARGUMENT && node.kind !== Kind.OBJECT_FIELD) return;
        path.push(node.name.value);
        const inside = node.loc !== undefined && node.loc.start <= at && at < node.loc.end;
        if (inside)
          found = {
            argument: path.join('.'),
            type: typeInfo.getInputType() ?? typeInfo.getParentInputType() ?? undefined,
          };
      },
      leave(node) {
        if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.pop();
      },
    }),
  );
  return found;
}

function acceptedBy(type: GraphQLInputType | undefined): string | undefined {
  if (type === undefined) return undefined;
  const named = getNamedType(type);
  if (isEnumType(named)) return names(named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) return names(Object.keys(named.getFields()));
  return named.name === 'PartialDate' ? DATE_SHAPE : String(type);
}

function names(values: readonly string[]): string {
  return values.length <= LONGEST_LIST ? values.join(', ') : `${values.slice(0, LONGEST_LIST).join(', ')}, …`;
}
