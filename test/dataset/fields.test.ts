import { describe, expect, it } from 'vitest';
import { read, records } from './folder.js';
import { refuses } from './refusals.js';

const event = (fields: string): string =>
  `  - { id: event:visit, name: A visit, kind: VISIT, evidence: p10, ${fields} }`;

describe('the fields of a record', () => {
  refuses([
    {
      what: 'an unknown field, with the nearest of the type',
      yaml: event('outcom: Nothing'),
      code: 'UNKNOWN_FIELD',
      record: 'event:visit',
      says: 'Event has no field "outcom" — did you mean `outcome`?',
    },
    {
      what: 'an unknown field, with all of the type where none is near',
      yaml: event('zzzzzz: Nothing'),
      code: 'UNKNOWN_FIELD',
      says: 'kind, on, outcome, places',
    },
    {
      what: 'an inverse field, with the field that states it',
      yaml: '  - { add: country:MMR, evidence: p10, treaties: [treaty:palermo] }',
      code: 'INVERSE_FIELD',
      record: 'country:MMR',
      says: '"parties" of Treaty',
    },
    {
      what: 'an inverse field of an interface, with the types that state it',
      yaml: '  - { add: country:MMR, evidence: p10, members: [agency:police] }',
      code: 'INVERSE_FIELD',
      says: 'GovernmentAgency',
    },
    {
      what: 'an unknown enum value, with the nearest',
      yaml: '  - { id: event:visit, name: A visit, kind: VISTI, evidence: p10 }',
      code: 'UNKNOWN_VALUE',
      says: 'did you mean `VISIT`?',
    },
    {
      what: 'an enum value in the wrong case',
      yaml: '  - { id: event:visit, name: A visit, kind: visit, evidence: p10 }',
      code: 'UNKNOWN_VALUE',
      says: 'did you mean `VISIT`?',
    },
    {
      what: 'a record without a required field',
      yaml: '  - id: event:visit\n    name: A visit\n    evidence: p10',
      code: 'MISSING_FIELD',
      record: 'event:visit',
      says: 'Event needs "kind": one of MEETING, VISIT',
    },
    { what: 'a record without a name', yaml: '  - { id: country:LAO, evidence: p10 }', code: 'MISSING_FIELD' },
    { what: 'an empty name', yaml: '  - { id: country:LAO, name: "", evidence: p10 }', code: 'EMPTY_TEXT' },
    { what: 'a blank name', yaml: '  - { id: country:LAO, name: " ", evidence: p10 }', code: 'EMPTY_TEXT' },
    {
      what: 'a number where a text is wanted',
      yaml: '  - { id: country:LAO, name: Laos, m49: 418, evidence: p10 }',
      code: 'WRONG_KIND',
      says: 'write it in quotes, "418"',
    },
    {
      what: 'nothing where a text is wanted',
      yaml: event('outcome: '),
      code: 'WRONG_KIND',
      says: 'leave the field out',
    },
    {
      what: 'a text where a number is wanted',
      yaml: '  - { add: country:MMR, latitude: north, evidence: p10 }',
      code: 'WRONG_KIND',
      says: 'a number',
    },
    {
      what: 'a number that is none',
      yaml: '  - { add: country:MMR, latitude: .nan, evidence: p10 }',
      code: 'WRONG_KIND',
    },
    {
      what: 'a fraction where a whole number is wanted',
      yaml: '  - { id: assessment:one, name: One, rank: 1.5, evidence: p10 }',
      code: 'WRONG_KIND',
      says: 'a whole number',
    },
    {
      what: 'a whole number of more than 32 bits',
      yaml: '  - { id: assessment:one, name: One, rank: 2147483648, evidence: p10 }',
      code: 'WRONG_KIND',
    },
    {
      what: 'a text where a list is wanted',
      yaml: event('aliases: The visit'),
      code: 'WRONG_KIND',
      says: 'put it in brackets',
    },
    {
      what: 'a list where a text is wanted',
      yaml: event('outcome: [Nothing]'),
      code: 'WRONG_KIND',
    },
    {
      what: 'a wrong member of a list, on its line',
      yaml: '  - id: event:visit\n    name: A visit\n    kind: VISIT\n    evidence: p10\n    aliases:\n      - Visit\n      - 12',
      code: 'WRONG_KIND',
      line: 9,
    },
    {
      what: 'a text where a value object is wanted',
      yaml: event('localNames: [Besuch]'),
      code: 'WRONG_KIND',
      says: 'LocalName (text, language)',
    },
    {
      what: 'a value object without a required field',
      yaml: event('localNames: [{ text: Besuch }]'),
      code: 'MISSING_FIELD',
      says: 'LocalName needs "language"',
    },
    {
      what: 'an unknown field of a value object',
      yaml: event('localNames: [{ text: Besuch, language: de, langage: de }]'),
      code: 'UNKNOWN_FIELD',
      says: 'did you mean `language`?',
    },
    { what: 'a number where a date is wanted', yaml: event('on: 2004'), code: 'BAD_DATE', says: 'in quotes, "2004"' },
    { what: 'a date that does not exist', yaml: event('on: "2004-02-30"'), code: 'BAD_DATE' },
    { what: 'a date in words', yaml: event('on: May 2004'), code: 'BAD_DATE', says: '"2004-10"' },
    {
      what: 'an interval turned round',
      yaml: event('on: "2014/2012"'),
      code: 'BAD_DATE',
      says: 'earlier to the later',
    },
  ]);

  it('are kept value by value', () => {
    const { entities } = read(
      records(`  - id: event:visit
    name: A visit
    aliases: [Visit, State visit]
    localNames: [{ text: Besuch, language: de }]
    kind: VISIT
    on: 2004-10
    outcome: >
      Nothing came
      of it.
    evidence: p12 l5-6
  - { id: country:LAO, name: Laos, latitude: 18, m49: "418", evidence: p10 }`),
    );
    const evidence = { source: 'source:book', confidence: 'STATED', polarity: 'AFFIRMS', origin: 'READING' };
    const october = { first: 12692, last: 12722 };
    expect(entities.find(({ id }) => id === 'event:visit')).toEqual({
      id: 'event:visit',
      type: 'Event',
      fields: {
        name: 'A visit',
        aliases: ['Visit', 'State visit'],
        localNames: [{ text: 'Besuch', language: 'de' }],
        kind: 'VISIT',
        on: '2004-10',
        outcome: 'Nothing came of it.',
        evidence: [{ ...evidence, page: 12, lines: '5-6' }],
        sourceCount: 1,
      },
      dates: { on: october },
      validity: { from: { first: 12692, last: 12692 }, until: { first: 12722, last: 12722 } },
    });
    expect(entities.find(({ id }) => id === 'country:LAO')).toEqual({
      id: 'country:LAO',
      type: 'Country',
      fields: { name: 'Laos', latitude: 18, m49: '418', evidence: [{ ...evidence, page: 10 }], sourceCount: 1 },
      dates: {},
      validity: null,
    });
  });

  it('are absent where they are empty lists', () => {
    const visit = read(records(event('aliases: [], places: []'))).entities.find(({ id }) => id === 'event:visit');
    expect(visit?.fields).not.toHaveProperty('aliases');
  });
});
