/**
 * The API: an ontology and a store become an executable schema. Here live the schema's types, the planner, and the root fields.
 * Nothing here knows HTTP, files, or which store answers.
 */
import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql';
import type { Ontology } from '../ontology/index.js';
import type { GraphStore } from '../store/index.js';
import { buildApiSchema } from './api-schema.js';
import { createContext, type RequestContext } from './context.js';
import { explainError } from './explain-error.js';
import { HotDocuments, type ParsedQuestion } from './hot-documents.js';

export { printApiSchema } from './api-schema.js';
export type { InputErrorCode } from './errors.js';
export type { RequestContext } from './context.js';

/** Everything that a server needs to answer questions. */
export interface Api {
  readonly schema: GraphQLSchema;
  /** Rules that a document must meet beside the specification's. */
  readonly validationRules: readonly ValidationRule[];
  /** The answer to a question whose document is asked often, or null where it is to be executed as usual. */
  answerOften(question: ParsedQuestion): Promise<ExecutionResult | null>;
  /** What one request needs; made anew for each. */
  createContext(): RequestContext;
  /** Adds to an error which argument is at fault and what would be accepted. */
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/** Makes the API over an ontology and a store. `versions.api` is the program's version, told by `meta`. */
export function createApi(options: {
  readonly ontology: Ontology;
  readonly store: GraphStore;
  readonly versions: { readonly api: string };
}): Api {
  const schema = buildApiSchema(options.ontology, options.store, options.versions.api);
  const hot = new HotDocuments(schema);
  return {
    schema,
    answerOften: (question) => hot.answer(question),
    validationRules: [],
    createContext: () => createContext(options.store),
    formatError: (formatted, error) => explainError(schema, formatted, error),
  };
}
