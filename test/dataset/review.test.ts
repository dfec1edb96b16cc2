import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/index.js';
import { inWorld, ontology, records, writeFolder, type Files } from './folder.js';

function remarks(files: Files, code: string): (readonly [string | null, number])[] {
  const found = readDataset(writeFolder(inWorld(files)), ontology).remarks();
  return found.filter((remark) => remark.code === code).map(({ record, line }) => [record, line]);
}

const MANIFEST = 'name: small\ntitle: A small dataset\nversion: 1.0.0\n';

describe('a thing that stands alone', () => {
  it('is remarked on, and not what is related, cited or quoted', () => {
    const written = records(
      '  - { id: country:LAO, name: Laos, borders: [country:THA], evidence: p10 quoting source:site }\n' +
        '  - { id: country:KHM, name: Cambodia, evidence: p10 }',
    );
    const alone = remarks(written, 'ORPHAN').map(([record]) => record);
    expect(alone).toContain('country:KHM');
    for (const id of ['country:LAO', 'country:THA', 'source:book', 'source:site']) expect(alone).not.toContain(id);
  });
});

describe('two things of one name', () => {
  const twice = records(
    '  - { id: igo:ilo, name: International Labour Organization, aliases: [ILO], evidence: p10 }\n' +
      '  - { id: igo:labour, name: "International labour, organization", evidence: p10 }\n' +
      '  - { id: ngo:ilo, name: Island Labour Office, aliases: [I.L.O., ilo], evidence: p10 }',
  );

  it('are remarked on where a name, an alias or an acronym is alike without case and points', () => {
    expect(remarks(twice, 'LIKELY_DUPLICATE')).toEqual([
      ['igo:labour', 4],
      ['ngo:ilo', 5],
    ]);
  });

  it('are not where one is a work, which may be named as what it is the text of', () => {
    const text = records(
      '  - { id: source:text, name: Palermo Protocol, kind: LEGAL_TEXT, title: A protocol, evidence: p10 }',
    );
    expect(remarks(text, 'LIKELY_DUPLICATE')).toEqual([]);
  });

  it('are not where the manifest says why they are distinct', () => {
    const distinct = 'distinct:\n  - [igo:ilo, igo:labour, ngo:ilo, three bodies in a test]\n';
    expect(remarks({ ...twice, 'dataset.yaml': MANIFEST + distinct }, 'LIKELY_DUPLICATE')).toEqual([]);
  });
});

describe('the name of a person', () => {
  const telling = (facts: string): Files =>
    records(`  - { id: "case:one", name: A case, places: [country:THA], evidence: p10, facts: "${facts}" }`);

  it.each([
    ['a name of two words', 'A recruiter, Jane Sample, was tried.'],
    ['a title', 'It was Mr Sample who paid.'],
    ['an introduction', 'A boy called Sample was found.'],
  ])('is remarked on: %s', (_what, facts) => {
    expect(remarks(telling(facts), 'MAY_NAME_A_PERSON')).toEqual([['case:one', 3]]);
  });

  it('is not a name of the dataset, a part of one, or one that the manifest knows', () => {
    expect(remarks(telling('The Palermo Protocol was applied in Thailand.'), 'MAY_NAME_A_PERSON')).toEqual([]);
    const familiar = { 'dataset.yaml': `${MANIFEST}familiar: [Jane Sample Street]\n` };
    expect(remarks({ ...telling('Found in Jane Sample Street.'), ...familiar }, 'MAY_NAME_A_PERSON')).toEqual([]);
  });
});
