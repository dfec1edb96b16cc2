import { describe, expect, it } from 'vitest';
import { luceneQuery } from '../../../src/store/neo4j/search.js';
import { fold } from '../../../src/store/shared/index.js';

describe('a full-text query', () => {
  it('asks for every word exactly, as a beginning and, where it is long enough, misspelt', () => {
    expect(luceneQuery(fold('Lod Thailand'))).toBe('+(thailand OR thailand* OR thailand~2) +(lod OR lod*)');
  });

  it('holds no sign of the query language that was typed', () => {
    expect(luceneQuery(fold('name:"x" AND (y* OR z~) \\ /.*/'))).not.toMatch(/["\\:/]|AND|\.\*/);
  });

  it('is bounded however many words are typed', () => {
    const words = Array.from({ length: 500 }, (_, index) => `word${index}`);
    expect(luceneQuery(words).match(/\+/g)).toHaveLength(8);
  });
});
