import { describe, expect, it } from 'vitest';
import { readVariables } from '../../../../src/explorer/views/ask/read-variables.js';

describe('variables as somebody wrote them', () => {
  it('are a JSON object, or nothing', () => {
    expect([readVariables(' '), readVariables('{"first": 3}')]).toEqual([{ values: {} }, { values: { first: 3 } }]);
  });

  it.each(['{first: 3}', '[1]', '3', 'null'])('are wrong as %s, and it is said why', (text) => {
    expect(readVariables(text)).toEqual({ wrong: expect.any(String) as string });
  });
});
