import { describe, expect, it } from 'vitest';
import {
  LawInForceAtDocument,
  LawOfAFormDocument,
  LawPenaltiesSideBySideDocument,
  LawPermitsDocument,
  LawTranspositionsDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

describe('penalties side by side', () => {
  it('are in months, with life where a law knows it', async () => {
    const countries = ['country:ITA', 'country:KOR', 'country:VNM'];
    const { lawComparison } = await ask(LawPenaltiesSideBySideDocument, { countries });
    const offences = lawComparison.countries.flatMap((country) => country.offences);
    const range = new Map(offences.map((one) => [one.provision?.id, [one.minimumMonths, one.maximumMonths, one.life]]));
    expect(range.get('provision:vnm-penal-code-19-20')).toEqual([60, 240, true]);
    expect(range.get('provision:kor-2004-offence')?.slice(0, 2)).toEqual([60, 120]);
    expect(range.get('provision:kor-2013-offence')?.slice(0, 2)).toEqual([null, 180]);
    expect(range.get('provision:ita-penal-code-600')?.slice(0, 2)).toEqual([72, 240]);
    for (const { provision } of offences) expect(pages(provision?.evidence)).not.toEqual([]);
  });

  it('reach a form in some countries, and nothing is known of others', async () => {
    const countries = ['country:THA', 'country:MMR', 'country:TWN', 'country:POL', 'country:KOR'];
    const { lawComparison } = await ask(LawOfAFormDocument, { countries, form: 'form:labour-exploitation' });
    const found = new Map(lawComparison.forms.map(({ form, offenceIn }) => [form?.id, ids(offenceIn)]));
    expect(found.get('form:labour-exploitation')).toEqual(['country:THA', 'country:MMR', 'country:KOR']);
  });
});

describe('the law of Thailand', () => {
  it('was another act before 2008 than after', async () => {
    const lawsAt = async (asOf: string) => {
      const { lawComparison } = await ask(LawInForceAtDocument, { countries: ['country:THA'], asOf });
      return lawComparison.countries[0];
    };
    const [before, after] = [await lawsAt('2005'), await lawsAt('2015')];
    expect(before?.amendments).toEqual([]);
    expect(after?.amendments.map(({ kind, on }) => [kind, on])).toContainEqual(['REPLACES', '2008']);
    expect(after?.laws.map(({ law }) => law?.id)).toContain('law:tha-anti-trafficking-2008');
    expect(before?.laws.map(({ law }) => law?.id)).not.toContain('law:tha-anti-trafficking-2008');
  });
});

describe('permits for victims', () => {
  it('last thirty days in France and six months in Taiwan', async () => {
    const { lawComparison } = await ask(LawPermitsDocument, { countries: ['country:FRA', 'country:TWN'] });
    const durations = lawComparison.countries.map(({ permits }) => permits.map(({ duration }) => duration));
    expect(durations[0]?.join()).toContain('30 days');
    expect(durations[1]?.join().toLowerCase()).toContain('six months');
  });
});

describe('the directive of 2011', () => {
  it('was transposed late and in part in Italy, and not at all a year before', async () => {
    const inItaly = async (asOf?: string) => {
      const { lawComparison } = await ask(LawTranspositionsDocument, {
        countries: ['country:ITA'],
        ...(asOf === undefined ? {} : { asOf }),
      });
      return lawComparison.countries[0]?.transpositions.find(({ act }) => act?.id === 'act:eu-2011-36');
    };
    expect(await inItaly()).toMatchObject({
      law: { id: 'law:ita-legislative-decree-24-2014' },
      due: '2013-04-06',
      on: '2014-03-04',
      extent: 'PARTIAL',
      status: 'LATE',
    });
    expect(await inItaly('2013-12')).toMatchObject({ law: null, status: 'NOT_TRANSPOSED' });
  });
});
