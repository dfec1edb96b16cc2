import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.js';

/** A question whose document was parsed and is valid. */
export interface ParsedQuestion {
  /** The same object for the same text: how often it was asked is counted by it. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: RequestContext;
}

/** How often a document is executed as it stands before it is worth a function of its own. */
const ASKED_BEFORE = 3;

/** What the stores hold was checked when it was put there: plain values go out as they lie. */
const TRUSTING = { disableLeafSerialization: true };

/** Most functions that are kept, each of which takes up to a megabyte: who asks anew all the time drives out nothing but these. */
const MOST_KEPT = 64;

/**
 * Makes documents that are asked again and again into functions, which answer them in half the time. What they answer is what execution
 * answers: where there is any error, the question is left to it, so that errors are the same too.
 */
export class HotDocuments {
  readonly #asked = new WeakMap<DocumentNode, number>();
  /** By operation; `false` where none can be made. */
  readonly #compiled = new LRUCache<object, CompiledQuery | false>({ max: MOST_KEPT });

  constructor(private readonly schema: GraphQLSchema) {}

  /** The answer, or null where the question is to be executed as usual. */
  async answer({ document, operationName, variables, context }: ParsedQuestion): Promise<ExecutionResult | null> {
    const operation = getOperationAST(document, operationName);
    if (operation == null || !this.#isHot(document)) return null;
    const { errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables ?? {});
    if (errors !== undefined) return null;
    const known = this.#compiled.get(operation);
    const compiled = known ?? (await this.#compile(document, operationName));
    if (known === undefined) this.#compiled.set(operation, compiled);
    if (!compiled) return null;
    const answer = await compiled.query(undefined, context, variables);
    return answer.errors === undefined ? answer : null;
  }

  #isHot(document: DocumentNode): boolean {
    const asked = (this.#asked.get(document) ?? 0) + 1;
    this.#asked.set(document, asked);
    return asked > ASKED_BEFORE;
  }

  /** The compiler is loaded when it is first needed. */
  async #compile(document: DocumentNode, operationName: string | undefined): Promise<CompiledQuery | false> {
    const { compileQuery, isCompiledQuery } = await import('graphql-jit');
    const compiled = compileQuery(this.schema, document, operationName, TRUSTING);
    return isCompiledQuery(compiled) && compiled;
  }
}
