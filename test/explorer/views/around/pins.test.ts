import { describe, expect, it } from 'vitest';
import { readPins, withoutPin, withPin } from '../../../../src/explorer/views/around/pins.js';

describe('pins', () => {
  it('are written whole and read again', () => {
    const pins = withPin(withPin([], 'country:MMR', { x: 12.4, y: -40.6 }), 'country:THA', { x: 1, y: 2 });
    expect(pins).toEqual(['country:MMR~12~-41', 'country:THA~1~2']);
    expect(readPins(pins).get('country:MMR')).toEqual({ x: 12, y: -41 });
  });

  it('move rather than double, and go', () => {
    const pins = withPin(['country:MMR~1~1'], 'country:MMR', { x: 2, y: 2 });
    expect(pins).toEqual(['country:MMR~2~2']);
    expect(withoutPin(pins, 'country:MMR')).toEqual([]);
  });

  it('that somebody mistyped are left out', () => {
    expect(readPins(['country:MMR', '~1~1', 'a~1', 'a~x~1']).size).toBe(0);
  });
});
