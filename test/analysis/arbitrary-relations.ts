import fc from 'fast-check';
import type { Relation } from '../../src/analysis/index.js';

const CONFIDENCES = ['STATED', 'ESTIMATED', 'IMPLIED', 'ALLEGED', 'DISPUTED'];

/** Relations among up to nine things of two types, some between the same two, as their sources state them. */
export const arbitraryRelations: fc.Arbitrary<Relation[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 8 }),
      to: fc.integer({ min: 0, max: 8 }),
      type: fc.constantFrom('KNOWS', 'PAYS'),
      sourceCount: fc.constantFrom(0, 1, 2, 1000),
      evidence: fc.array(
        fc.record({
          source: fc.constantFrom('source:a', 'source:b', 'source:c'),
          confidence: fc.constantFrom(...CONFIDENCES),
          polarity: fc.constantFrom('AFFIRMS', 'AFFIRMS', 'AFFIRMS', 'DENIES'),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 12, maxLength: 30, size: 'max' },
  )
  .map((drawn) =>
    drawn.map(({ from, to, type, sourceCount, evidence }, index) => ({
      id: `r${String(index).padStart(2, '0')}`,
      type,
      from: thingId(from),
      to: thingId(to),
      fields: { sourceCount, evidence },
      validity: null,
    })),
  );

export function thingId(index: number): string {
  return `${index % 3 === 0 ? 'Even' : 'Odd'}:${index}`;
}
