import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../../src/store/shared/index.js';
describe('compareCodePoints', () => {
    it.each([
        ['', ''],
        ['a', 'a'],
        ['\u{1D538}', '\u{1D538}'],
    ])('finds %j equal to %j', (a, b) => {
        expect(compareCodePoints(a, b)).toBe(0);
    });
    it.each([
        ['', 'a'],
        ['a', 'ab'],
        ['Z', 'a'],
        ['e\u0301', 'é'],
        ['\uE000', '\u{1D538}'],
        ['\uFFFF', '\u{10000}'],
        ['a\uFB00', 'a\u{1F600}'],
        ['\u{1D538}', '\u{1D539}'],
        ['\u{1F600}', '\u{20000}'],
    ])('puts %j before %j', (before, after) => {
        expect(compareCodePoints(before, after)).toBeLessThan(0);
        expect(compareCodePoints(after, before)).toBeGreaterThan(0);
    });
});
