import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { translated } from '../../../src/store/neo4j/errors.js';

const ADDRESS = 'localhost:7687';
const thrown = (code: string) => new Neo4jError('secret text', code, 'gql', 'description');

describe('an error of the driver', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
    ['SessionExpired', 'STORE_UNAVAILABLE'],
    ['N/A', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Security.AuthorizationExpired', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_REFUSED'],
    ['Neo.ClientError.Security.Forbidden', 'STORE_REFUSED'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_REFUSED'],
  ])('with the code %s is told as %s', (code, expected) => {
    expect(translated(thrown(code), ADDRESS)).toMatchObject({ code: expected, address: ADDRESS });
  });

  it('says what the server lacks where it has run out of memory', () => {
    const { message } = translated(thrown('Neo.TransientError.General.MemoryPoolOutOfMemoryError'), ADDRESS) as Error;
    expect(message).toContain('it has run out of memory; give it a larger heap');
  });

  it('stays as it is where it is a mistake in a statement', () => {
    const mistake = thrown('Neo.ClientError.Statement.SyntaxError');
    expect(translated(mistake, ADDRESS)).toBe(mistake);
  });
});
