import { expect, it } from 'vitest';
import { messagesOf } from '../../../src/explorer/messages/messages-of.js';

const say = messagesOf({
  plain: 'Nothing to add',
  between: '{from} to {to}',
  found: { one: '1 thing found', other: '{count} things found' },
});

it('a message holds what it is given, and has the form that its number asks for', () => {
  expect([say('plain'), say('between', { from: 1, to: 'two' })]).toEqual(['Nothing to add', '1 to two']);
  expect([0, 1, 1234].map((count) => say('found', { count }))).toEqual([
    '0 things found',
    '1 thing found',
    '1,234 things found',
  ]);
});

it('a message takes a value as text, whatever stands in it', () => {
  expect(say('between', { from: '{to}', to: '$&' })).toBe('{to} to $&');
});
