import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { ConfigurationError, type ConfigurationProblem } from './errors.js';
import { ownPackage } from './package-root.js';

/** How to reach Neo4j. */
export interface Neo4jConfiguration {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Keeps this graph apart from others in the same database, of which Neo4j's Community edition has only one. */
  readonly scope?: string;
}

export interface Configuration {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of a folder. */
  readonly schema: string;
  /** Absolute path of a folder or a file of JSON Lines. */
  readonly dataset: string;
  /** Absolute path of the folder in which imports are kept, which need not be there. */
  readonly imports: string;
  /** Null: the graph is kept in memory. */
  readonly neo4j: Neo4jConfiguration | null;
  readonly logLevel: string;
  /** Origins of web pages that may ask, or `*` for all. */
  readonly corsOrigins: '*' | readonly string[];
  readonly environment: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const ENVIRONMENTS = ['development', 'test', 'production'] as const;
const NEO4J_URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@?#]+\/?$/;
const LARGEST_PORT = 65_535;

/** What each variable accepts, in words for messages. */
const ACCEPTED = {
  PORT: 'a whole number from 0 to 65535, where 0 takes any free port',
  HOST: 'a host name or an IP address of this machine, such as 127.0.0.1 or 0.0.0.0',
  SCHEMA: 'a folder of GraphQL SDL files',
  DATASET: 'a folder with a dataset.yaml, or a file of JSON Lines (.jsonl)',
  IMPORTS: 'a folder in which imported datasets are kept; it is made where it is not there',
  NEO4J_URI: 'bolt:// or neo4j:// (also +s, +ssc), then host and port and no user: bolt://localhost:7687',
  NEO4J_USER: 'the name of a Neo4j user',
  NEO4J_PASSWORD: 'the password of NEO4J_USER, which is needed because NEO4J_URI is set',
  NEO4J_DATABASE: 'the name of a Neo4j database, such as neo4j',
  NEO4J_SCOPE: 'a letter, then letters and digits: a name that keeps graphs in one database apart',
  LOG_LEVEL: LOG_LEVELS.join(', '),
  CORS_ORIGINS: '* for all, none, or origins separated by commas: https://example.org,http://localhost:5173',
  NODE_ENV: ENVIRONMENTS.join(', '),
} as const;

export type VariableName = keyof typeof ACCEPTED;
export type Variables = Readonly<Partial<Record<VariableName, string | undefined>>>;

/**
 * The configuration: `given` first, then the environment, then defaults. An empty value counts as not given, so that a
 * Compose file can pass on what is not set. Throws `ConfigurationError` with every problem.
 */
export function readConfiguration(given: Variables = {}): Configuration {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return parseConfiguration({ ...process.env, ...Object.fromEntries(set) });
}

/** The configuration that these variables alone make. Throws `ConfigurationError` with every problem. */
export function parseConfiguration(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = shape(ownPackage().root).safeParse(given);
  const problems = parsed.success ? [] : problemsOf(parsed.error, given);
  if (given['NEO4J_URI'] !== undefined && given['NEO4J_PASSWORD'] === undefined) {
    problems.push({ variable: 'NEO4J_PASSWORD', accepted: ACCEPTED.NEO4J_PASSWORD });
  }
  if (!parsed.success || problems.length > 0) throw new ConfigurationError(problems);
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    schema: data.SCHEMA,
    dataset: data.DATASET,
    imports: data.IMPORTS,
    neo4j: neo4jOf(data),
    logLevel: data.LOG_LEVEL,
    corsOrigins: data.CORS_ORIGINS,
    environment: data.NODE_ENV,
  };
}

function shape(root: string) {
  const folder = z.pipe(z.string().check(z.refine(isFolder)), z.transform(absolute));
  const dataset = z.pipe(z.string().check(z.refine(isDataset)), z.transform(absolute));
  const word = z.string().check(z.regex(/^\S+$/));
  const port = z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.transform(Number));
  const origins = z.pipe(z.string(), z.transform(originsOf));
  return z.object({
    PORT: z._default(port.check(z.refine((number) => number <= LARGEST_PORT)), 4000),
    HOST: z._default(word, '127.0.0.1'),
    SCHEMA: z._default(folder, join(root, 'schema')),
    DATASET: z._default(dataset, join(root, 'seed')),
    IMPORTS: z._default(z.pipe(z.string().check(z.refine(mayBeFolder)), z.transform(absolute)), resolve('imports')),
    NEO4J_URI: z.optional(z.string().check(z.regex(NEO4J_URI))),
    NEO4J_USER: z._default(word, 'neo4j'),
    NEO4J_PASSWORD: z.optional(z.string()),
    NEO4J_DATABASE: z._default(word, 'neo4j'),
    NEO4J_SCOPE: z.optional(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/))),
    LOG_LEVEL: z._default(z.enum(LOG_LEVELS), 'info'),
    CORS_ORIGINS: z._default(origins.check(z.refine((given) => given === '*' || given.every(isOrigin))), '*'),
    NODE_ENV: z._default(z.enum(ENVIRONMENTS), 'development'),
  });
}

function neo4jOf(data: z.infer<ReturnType<typeof shape>>): Neo4jConfiguration | null {
  if (data.NEO4J_URI === undefined || data.NEO4J_PASSWORD === undefined) return null;
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = data;
  const { NEO4J_SCOPE: scope } = data;
  return { uri, user, password, database, ...(scope === undefined ? {} : { scope }) };
}

function problemsOf(
  error: z.core.$ZodError,
  given: Readonly<Record<string, string | undefined>>,
): ConfigurationProblem[] {
  const names = new Set(error.issues.map((issue) => issue.path[0]));
  return [...names].filter(isVariable).map((variable) => {
    const value = given[variable];
    return {
      variable,
      accepted: ACCEPTED[variable],
      ...(value === undefined ? {} : { given: shown(variable, value) }),
    };
  });
}

/** A value as it may be shown: a password never, an address without what stands before its `@` or in its query. */
function shown(variable: VariableName, value: string): string | null {
  if (variable === 'NEO4J_PASSWORD') return null;
  if (variable !== 'NEO4J_URI') return value;
  const [address = ''] = value.split(/[?#]/);
  return address.includes('@') ? `***${address.slice(address.lastIndexOf('@'))}` : address;
}

function isVariable(name: PropertyKey | undefined): name is VariableName {
  return typeof name === 'string' && Object.hasOwn(ACCEPTED, name);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function mayBeFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
}

function isDataset(path: string): boolean {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFolder(path) || (isFile && path.endsWith('.jsonl'));
}

function absolute(path: string): string {
  return resolve(path);
}

function originsOf(text: string): '*' | string[] {
  if (text === '*') return '*';
  if (text === 'none') return [];
  return text.split(',').map((origin) => origin.trim());
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
