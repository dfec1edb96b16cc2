import { expect, it } from 'vitest';
import { explainMatch } from '../../../../src/explorer/views/search/explain-match.js';

const MYANMAR = {
  name: 'Myanmar',
  description: 'A state in South-East Asia',
  aliases: ['Burma'],
  localNames: [{ language: 'fr', text: 'Birmanie' }],
};

it.each([
  ['Myanmar', { kind: 'name' }],
  ['A state in South-East Asia', { kind: 'name' }],
  ['Burma', { kind: 'alias', text: 'Burma' }],
  ['Birmanie', { kind: 'language', language: 'fr', text: 'Birmanie' }],
  ['a text of it', { kind: 'text', text: 'a text of it' }],
])('says why a thing was found: %s', (matched, match) => {
  expect(explainMatch(MYANMAR, matched)).toEqual(match);
});
