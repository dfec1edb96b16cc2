import { sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/app/config.js';
import { ConfigurationError } from '../../src/app/errors.js';
import { folderWith, removeFolders } from './tiny-dataset.js';

afterAll(removeFolders);

function problemsOf(variables: Record<string, string>): ConfigurationError['problems'] {
  try {
    parseConfiguration(variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('configuration', () => {
  it('has a default for everything, and the folders that ship with the package', () => {
    const configuration = parseConfiguration({});
    expect(configuration).toMatchObject({ port: 4000, host: '127.0.0.1', neo4j: null, corsOrigins: '*' });
    expect(configuration.schema.endsWith(`${sep}schema`)).toBe(true);
    expect(configuration.dataset.endsWith(`${sep}seed`)).toBe(true);
  });

  it('takes an empty value as not given', () => {
    expect(parseConfiguration({ PORT: '', NEO4J_URI: '', LOG_LEVEL: ' ' })).toEqual(parseConfiguration({}));
  });

  it('reads every variable', () => {
    const folder = folderWith({});
    const variables = {
      PORT: '0',
      HOST: '0.0.0.0',
      SCHEMA: folder,
      DATASET: folder,
      IMPORTS: folder,
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'a secret',
      NEO4J_DATABASE: 'tip',
      NEO4J_SCOPE: 'Draft2',
      LOG_LEVEL: 'warn',
      CORS_ORIGINS: 'https://example.org, http://localhost:5173',
      NODE_ENV: 'production',
    };
    expect(parseConfiguration(variables)).toEqual({
      port: 0,
      host: '0.0.0.0',
      schema: folder,
      imports: folder,
      dataset: folder,
      neo4j: {
        uri: 'neo4j+s://graph.example:7687',
        user: 'reader',
        password: 'a secret',
        database: 'tip',
        scope: 'Draft2',
      },
      logLevel: 'warn',
      corsOrigins: ['https://example.org', 'http://localhost:5173'],
      environment: 'production',
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '40.5'],
    ['PORT', '0x50'],
    ['HOST', 'two words'],
    ['DATASET', '/nowhere/at/all'],
    ['SCHEMA', '/nowhere/at/all'],
    ['LOG_LEVEL', 'loud'],
    ['CORS_ORIGINS', 'example.org'],
    ['CORS_ORIGINS', 'https://example.org/path'],
    ['NODE_ENV', 'staging'],
    ['NEO4J_SCOPE', 'not one'],
  ])('refuses %s=%s with the name, the value and what is accepted', (variable, given) => {
    expect(problemsOf({ [variable]: given })).toEqual([{ variable, given, accepted: expect.any(String) }]);
  });

  it('shows all problems at once', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'loud', NEO4J_URI: 'bolt://localhost:7687' });
    expect(problems.map(({ variable }) => variable).sort()).toEqual(['LOG_LEVEL', 'NEO4J_PASSWORD', 'PORT']);
  });

  it('never shows a secret', () => {
    const variables = { NEO4J_URI: 'bolt://neo4j:s3cret@localhost:7687', NEO4J_PASSWORD: 's3cret' };
    expect(() => parseConfiguration(variables)).toThrow(ConfigurationError);
    expect(JSON.stringify(problemsOf(variables))).not.toContain('s3cret');
    expect(JSON.stringify(problemsOf({ ...variables, NEO4J_URI: 'http://x?password=s3cret' }))).not.toContain('s3cret');
  });
});
