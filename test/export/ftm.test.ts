import { describe, expect, it } from 'vitest';
import { FOLLOW_THE_MONEY } from '../../src/export/follow-the-money/follow-the-money.js';
import { followTheMoneyId } from '../../src/export/follow-the-money/id.js';
import { lastingJson } from '../../src/export/follow-the-money/text.js';
import { FORMATS } from '../../src/export/index.js';
import { cite, entity, relation } from '../support/records.js';
import { HARD, textOf } from './format-files.js';

const citation = cite('source:a', 82, { lines: '1-2', quoted: 'Someone' });
const source = entity('source:a', {
  name: 'A',
  title: 'A',
  kind: 'REPORT',
  publishedOn: '2012',
  evidence: [cite('source:a', 1)],
});
const myanmar = entity('country:MMR', {
  name: 'Myanmar',
  iso2: 'MM',
  latitude: 22,
  longitude: 98,
  evidence: [citation],
});
const agency = entity('agency:police', {
  name: 'Police',
  kind: 'POLICE_FORCE',
  establishedOn: '1964',
  evidence: [citation],
});
const group = entity('group:g', { name: HARD, aliases: ['G'], evidence: [citation] });

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, string[]>>;
}

async function entitiesOf(...graph: Parameters<typeof textOf>): Promise<Entity[]> {
  const text = await textOf(...graph);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entity);
}

describe('FollowTheMoney', () => {
  it('is a format', () => expect(FORMATS.get('ftm')).toBe(FOLLOW_THE_MONEY));

  it('tells a thing with all its fields in notes, and documents it from each source', async () => {
    const at = relation(
      'OF_COUNTRY|agency:police|country:MMR',
      ['agency:police', 'OF_COUNTRY', 'country:MMR'],
      'Link',
      {
        period: '1999/2004',
        note: 'Perhaps.',
        evidence: [citation],
      },
    );
    const told = await entitiesOf(FOLLOW_THE_MONEY, [source, myanmar, agency], [at]);
    expect(told.slice(0, 3)).toEqual([
      {
        id: 'agency.police',
        schema: 'PublicBody',
        properties: {
          name: ['Police'],
          incorporationDate: ['1964'],
          classification: ['POLICE_FORCE'],
          country: ['mm'],
          proof: ['source.a'],
          notes: [
            '{"id":"agency:police","type":"GovernmentAgency","name":"Police","kind":"POLICE_FORCE","establishedOn":"1964"}',
          ],
        },
      },
      {
        id: 'documentation.agency.police.source.a',
        schema: 'Documentation',
        properties: {
          document: ['source.a'],
          entity: ['agency.police'],
          role: ['page 82, lines 1-2'],
          summary: [
            '{"source":"source:a","page":82,"lines":"1-2","quoted":"Someone","confidence":"STATED","polarity":"AFFIRMS","origin":"READING"}',
          ],
        },
      },
      {
        id: 'OF-COUNTRY.agency.police.country.MMR',
        schema: 'UnknownLink',
        properties: {
          subject: ['agency.police'],
          object: ['country.MMR'],
          role: ['is a body of'],
          startDate: ['1999'],
          endDate: ['2004'],
          description: ['Perhaps.'],
          proof: ['source.a'],
          recordId: ['OF_COUNTRY|agency:police|country:MMR'],
          summary: [expect.stringContaining('"quoted":"Someone"')],
        },
      },
    ]);
  });

  it('lets no document prove itself, and still documents it', async () => {
    const [document, documentation] = await entitiesOf(FOLLOW_THE_MONEY, [source]);
    expect(document).toMatchObject({ schema: 'Document', properties: { fileName: ['A'], publishedAt: ['2012'] } });
    expect(document?.properties).not.toHaveProperty('proof');
    expect(documentation?.properties).toMatchObject({ document: ['source.a'], entity: ['source.a'], role: ['page 1'] });
  });

  it.each([
    ['MEMBER_OF', 'agency:police', 'igo:i', 'Membership', 'member', 'organization'],
    ['MEMBER_OF', 'country:MMR', 'igo:i', 'UnknownLink', 'subject', 'object'],
    ['SUCCEEDS', 'agency:police', 'igo:i', 'Succession', 'successor', 'predecessor'],
    ['CHAIRED_BY', 'agency:police', 'igo:i', 'Directorship', 'organization', 'director'],
    ['PARTY_TO', 'agency:police', 'programme:p', 'ProjectParticipant', 'participant', 'project'],
    ['PARTY_TO', 'agency:police', 'treaty:t', 'UnknownLink', 'subject', 'object'],
  ])('joins by %s from %s to %s as %s', async (name, from, to, schema, first, second) => {
    const things = [myanmar, agency, ...['igo:i', 'programme:p', 'treaty:t'].map((id) => entity(id, { name: id }))];
    const link = relation(`${name}|${from}|${to}`, [from, name, to]);
    const told = (await entitiesOf(FOLLOW_THE_MONEY, things, [link])).find(
      ({ properties }) => 'recordId' in properties,
    );
    expect(told).toMatchObject({
      schema,
      properties: { [first]: [followTheMoneyId(from)], [second]: [followTheMoneyId(to)] },
    });
  });

  it('says only dates that it can say', async () => {
    const told = await entitiesOf(FOLLOW_THE_MONEY, [
      entity('event:a', { name: 'A', on: '2004-05' }),
      entity('event:b', { name: 'B', on: '2004~' }),
      entity('event:c', { name: 'C', on: '2004/..' }),
    ]);
    const dates = told.map(({ properties: { date, startDate, endDate } }) => [date, startDate, endDate]);
    expect(dates).toEqual([
      [['2004-05'], undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, ['2004'], undefined],
    ]);
    expect(told[1]?.properties['notes']?.[0]).toContain('"on":"2004~"');
  });

  it('keeps whatever text there is in JSON that no cleaning changes', async () => {
    const [told] = await entitiesOf(FOLLOW_THE_MONEY, [group]);
    const [notes = ''] = told?.properties['notes'] ?? [];
    expect(told).toMatchObject({ schema: 'Organization', properties: { topics: ['crime.traffick.human'] } });
    expect(notes).toMatch(/^[ -~]+$/);
    expect(JSON.parse(notes)).toMatchObject({ name: HARD });
    expect(lastingJson('Łódź \u202E😀')).toBe('"Łódź \\u202e😀"');
  });

  it('is empty without anything', async () => {
    expect(await textOf(FOLLOW_THE_MONEY, [])).toBe('');
  });
});

describe('an id', () => {
  it('is cut where it is too long, and stays its own', () => {
    const [a, b] = ['a', 'b'].map((end) => followTheMoneyId('PARTY_TO', 'x'.repeat(250) + end));
    expect(a).toMatch(/^PARTY-TO\.x+\.[0-9a-f]{40}$/);
    expect(a).toHaveLength(200);
    expect(a).not.toBe(b);
  });
});
