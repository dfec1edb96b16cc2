import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
} from 'graphql';
import type { App } from './app.js';
import { formatFailure } from './failures.js';
import { rulesOf } from './rules.js';

/** A question in GraphQL. */
export interface Question {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Needed where the document holds more than one operation. */
  readonly operationName?: string;
}

/** The answer, as the API gives it over HTTP. */
export interface Answer {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data?: Readonly<Record<string, unknown>> | null;
}

/** Tokens in a document. A flood of them would keep validation busy, which runs before any other limit. */
export const MAX_TOKENS = 1000;

/** Answers a question inside the process, with the errors and codes that it would have over HTTP. */
export async function answer({ api }: App, question: Question): Promise<Answer> {
  const refuse = (code: string, errors: readonly GraphQLError[]): Answer => ({
    errors: errors.map((error) => formatFailure(api, { ...error.toJSON(), extensions: { code } }, coded(error, code))),
  });
  let document: DocumentNode;
  try {
    document = parse(question.document, { maxLexicalTokens: MAX_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse('GRAPHQL_PARSE_FAILED', [error]);
  }
  const invalid = validate(api.schema, document, [...specifiedRules, ...rulesOf(api)]);
  if (invalid.length > 0) return refuse('GRAPHQL_VALIDATION_FAILED', invalid);
  if (!getOperationAST(document, question.operationName)) {
    const wanted = 'The document holds no operation of that name, or more than one and none was named';
    return refuse('OPERATION_RESOLUTION_FAILURE', [new GraphQLError(wanted)]);
  }
  const { data, errors } = await execute({
    schema: api.schema,
    document,
    contextValue: api.createContext(),
    ...(question.variables === undefined ? {} : { variableValues: question.variables }),
    ...(question.operationName === undefined ? {} : { operationName: question.operationName }),
  });
  return {
    ...(errors === undefined ? {} : { errors: errors.map((error) => formatFailure(api, error.toJSON(), error)) }),
    ...(data === undefined ? {} : { data }),
  };
}

/** The error with the code of the step that found it, which one of its own goes before. */
function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { code, ...error.extensions } });
}
