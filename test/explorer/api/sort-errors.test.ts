import { describe, expect, it } from 'vitest';
import { sortErrors } from '../../../src/explorer/api/sort-errors.js';

function withCode(code: string, more: object = {}): unknown {
  return { message: 'so it is', extensions: { code, ...more } };
}

describe('errors of the API', () => {
  it.each([
    ['UNKNOWN_ID', { kind: 'unknown', message: 'so it is' }],
    ['STORE_UNAVAILABLE', { kind: 'unreachable' }],
    ['INTERNAL_SERVER_ERROR', { kind: 'broken' }],
    ['GRAPHQL_VALIDATION_FAILED', { kind: 'broken' }],
  ])('%s is sorted by what can be done about it', (code, failure) => {
    expect(sortErrors([withCode(code)])).toEqual(failure);
  });

  it('tell what would be accepted', () => {
    expect(sortErrors([withCode('BAD_DATE', { argument: 'asOf', accepted: 'a date' })])).toEqual({
      kind: 'refused',
      code: 'BAD_DATE',
      message: 'so it is',
      argument: 'asOf',
      accepted: 'a date',
    });
  });

  it('of no known shape are faults', () => {
    for (const error of [null, 'no', {}, { message: 'no code' }])
      expect(sortErrors([error])).toEqual({ kind: 'broken' });
  });
});
