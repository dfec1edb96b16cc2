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
  type ASTNode,
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
  if (!(error instanceof GraphQLError) || formatted.extensions?.['argument'] !== undefined) return formatted;
  // Where one error stands for another, either of them may be the one that knows its place.
  const known = [error, error.originalError].find((one) => one instanceof GraphQLError && one.positions !== undefined);
  if (!(known instanceof GraphQLError) || known.source === undefined) return formatted;
  const [at] = known.positions ?? [];
  if (at === undefined) return formatted;
  const found = argumentAt(schema, known.source.body, at);
  if (found === undefined) return formatted;
  const accepted = formatted.extensions?.['accepted'] ?? acceptedBy(found.type);
  return {
    ...formatted,
    extensions: { ...formatted.extensions, argument: found.argument, ...(accepted && { accepted }) },
  };
}

/** The argument, the path inside one, or the variable, in which a position of a document lies. */
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
        const name = nameOf(node);
        if (name === undefined) return;
        path.push(name);
        const inside = node.loc !== undefined && node.loc.start <= at && at < node.loc.end;
        if (inside)
          found = {
            argument: path.join('.'),
            type: typeInfo.getInputType() ?? typeInfo.getParentInputType() ?? undefined,
          };
      },
      leave(node) {
        if (nameOf(node) !== undefined) path.pop();
      },
    }),
  );
  return found;
}

/** By which name a part of a document that takes a value is known to who wrote it. */
function nameOf(node: ASTNode): string | undefined {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return node.name.value;
  return node.kind === Kind.VARIABLE_DEFINITION ? `$${node.variable.name.value}` : undefined;
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
