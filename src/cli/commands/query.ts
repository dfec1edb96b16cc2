import { readFileSync, statSync } from 'node:fs';
import { answer, openApp, readConfiguration } from '../../app/index.js';
import { EXIT } from '../exit-codes.js';
import { print } from '../output.js';
import { UsageError } from '../usage-error.js';

interface QueryOptions {
  readonly variables?: string;
  readonly operation?: string;
}

/** Answers one question inside the process and prints the answer as JSON. */
export async function query(documentOrFile: string, { variables, operation }: QueryOptions): Promise<void> {
  const question = {
    document: documentFrom(documentOrFile),
    ...(variables === undefined ? {} : { variables: variablesFrom(variables) }),
    ...(operation === undefined ? {} : { operationName: operation }),
  };
  const app = await openApp(readConfiguration());
  try {
    const result = await answer(app, question);
    print(JSON.stringify(result, null, 2));
    const codes = result.errors?.map((error) => error.extensions?.['code']) ?? [];
    if (codes.length > 0) process.exitCode = exitCodeFor(codes);
  } finally {
    await app.close();
  }
}

function exitCodeFor(codes: readonly unknown[]): number {
  if (codes.includes('STORE_UNAVAILABLE')) return EXIT.store;
  return codes.includes('INTERNAL_SERVER_ERROR') ? EXIT.bug : EXIT.wrong;
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
