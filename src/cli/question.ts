import { readFileSync, statSync } from 'node:fs';
import type { Question } from '../app/index.js';
import { UsageError } from './usage-error.js';

/** How a question is given on the command line. */
export interface QuestionOptions {
  readonly variables?: string;
  readonly operation?: string;
}

/** The question in a document, a file that holds one, or `-` for standard input. Throws `UsageError`. */
export function questionFrom(documentOrFile: string, { variables, operation }: QuestionOptions): Question {
  return {
    document: documentFrom(documentOrFile),
    ...(variables === undefined ? {} : { variables: variablesFrom(variables) }),
    ...(operation === undefined ? {} : { operationName: operation }),
  };
}

function documentFrom(text: string): string {
  if (text === '-') return readFileSync(process.stdin.fd, 'utf8');
  if (isFile(text)) return readFileSync(text, 'utf8');
  // A name of a file that is not there would be reported as a syntax error in GraphQL, which helps nobody.
  if (/^[^\s{}]+\.(graphql|gql)$/.test(text)) throw new UsageError(`There is no file ${text}`);
  return text;
}

function variablesFrom(text: string): Record<string, unknown> {
  const wanted = 'accepted: a JSON object such as \'{"id": "country:MMR"}\', or a file that holds one';
  try {
    const variables: unknown = JSON.parse(isFile(text) ? readFileSync(text, 'utf8') : text);
    if (isObject(variables)) return variables;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`--variables is ${text}; ${wanted}`);
}

function isFile(text: string): boolean {
  try {
    return statSync(text).isFile();
  } catch {
    return false; // no such file, or too long to be the name of one: it is the text itself
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
