import { describe, expect, it } from 'vitest';
import { read, records } from './folder.js';
import { refuses } from './refusals.js';

const DEFINITION = `  - id: event:visit
    name: A visit
    kind: VISIT
    aliases: [State visit]
    evidence: p10`;

describe('a record that adds to another', () => {
  refuses([
    {
      what: 'a single value that is there already, with its place',
      yaml: `${DEFINITION}\n  - { add: event:visit, kind: MEETING, evidence: p11 }`,
      code: 'OVERWRITTEN_VALUE',
      line: 8,
      record: 'event:visit',
      says: 'first at case.yaml:5',
    },
    {
      what: 'a single value that another addition gave',
      yaml:
        `${DEFINITION}\n  - { add: event:visit, outcome: One, evidence: p11 }\n` +
        '  - { add: event:visit, outcome: Two, evidence: p11 }',
      code: 'OVERWRITTEN_VALUE',
      line: 9,
      says: 'first at case.yaml:8',
    },
    {
      what: 'an unknown field',
      yaml: '  - { add: sector:fishing, colour: blue, evidence: p11 }',
      code: 'UNKNOWN_FIELD',
      record: 'sector:fishing',
    },
  ]);

  it('gives single values that were missing, and lets lists and evidence grow without repeating', () => {
    const { entities } = read(
      records(
        `${DEFINITION}\n` +
          '  - { add: event:visit, on: "2004", aliases: [Visit, State visit], evidence: [p10, p11] }\n' +
          '  - { add: event:visit, localNames: [{ text: Besuch, language: de }], evidence: p12 }',
      ),
    );
    const visit = entities.find(({ id }) => id === 'event:visit');
    const cited = { source: 'source:book', confidence: 'STATED', polarity: 'AFFIRMS', origin: 'READING' };
    expect(visit?.fields).toEqual({
      name: 'A visit',
      kind: 'VISIT',
      on: '2004',
      aliases: ['State visit', 'Visit'],
      localNames: [{ text: 'Besuch', language: 'de' }],
      evidence: [10, 11, 12].map((page) => ({ ...cited, page })),
      sourceCount: 1,
    });
    expect(visit?.dates).toEqual({ on: { first: 12418, last: 12783 } });
  });

  it('may give a required value', () => {
    const { entities } = read(
      records(
        '  - { id: event:visit, name: A visit, evidence: p10 }\n  - { add: event:visit, kind: VISIT, evidence: p10 }',
      ),
    );
    expect(entities.find(({ id }) => id === 'event:visit')?.fields['kind']).toBe('VISIT');
  });

  it('may stand in a file before the definition', () => {
    const { entities } = read({
      'a.yaml': 'source: source:book\nrecords: [{ add: sector:fishing, aliases: [Fishery], evidence: p11 }]',
    });
    expect(entities.find(({ id }) => id === 'sector:fishing')?.fields['aliases']).toEqual(['Fishery']);
  });
});
