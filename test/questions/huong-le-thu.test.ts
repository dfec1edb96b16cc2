import { describe, expect, it } from 'vitest';
import {
  HuongAgreementsDocument,
  HuongCausesOfDocument,
  HuongEuropeanDestinationsDocument,
  HuongFormsToDocument,
  HuongGapsDocument,
  HuongKidnappedChildrenDocument,
  HuongLawsAsOfDocument,
  HuongMarriagesDocument,
  HuongPenaltiesDocument,
  HuongPovertyDocument,
  HuongRoutesFromDocument,
  HuongSilenceDocument,
  HuongTiersDocument,
  HuongTreatyStandingDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();
const HUONG = 'source:thb-asia-europe-huong-le-thu';
const VIETNAM = 'country:VNM';

interface Identified {
  readonly id: string;
}

function ids(things: readonly Identified[] | undefined): string[] {
  return (things ?? []).map(({ id }) => id);
}

describe('the ways out of Vietnam', () => {
  it('lead from the north to China, and from the centre to Cambodia, Laos, Thailand and beyond', async () => {
    const { localities } = await ask(HuongRoutesFromDocument, {
      places: ['locality:vnm-centre', 'locality:vnm-north'],
    });
    const ends = localities.nodes.map(({ id, routes }) => [
      id,
      routes.edges.flatMap(({ node }) => ids(node.stops.nodes)),
    ]);
    expect(ends).toEqual([
      ['locality:vnm-centre', ['country:KHM', 'country:LAO', 'country:THA', 'region:world']],
      ['locality:vnm-north', ['country:CHN']],
    ]);
    for (const { routes } of localities.nodes) {
      for (const { node } of routes.edges) expect(pages(node.evidence)).toEqual([[HUONG, 52]]);
    }
  });

  it('lead to China for other purposes for women, for men and for children', async () => {
    const { routes } = await ask(HuongFormsToDocument, { origin: VIETNAM, destination: 'country:CHN' });
    const formsOf = (group: string) =>
      routes.nodes
        .filter(({ evidence }) => pages(evidence).some(([source, page]) => source === HUONG && page === 52))
        .filter(({ victims }) => ids(victims.nodes).includes(group))
        .flatMap(({ forms }) => ids(forms.nodes))
        .sort();
    expect(formsOf('victims:vietnamese-women')).toEqual([
      'form:forced-marriage',
      'form:forced-surrogacy',
      'form:sexual-exploitation',
    ]);
    expect(formsOf('victims:vietnamese-men')).toEqual(['form:labour-exploitation']);
    expect(formsOf('victims:vietnamese-children')).toEqual(['form:child-trafficking', 'form:illegal-adoption']);
  });

  it('lead in Europe to Czechia and the United Kingdom, and to cannabis farms in England alone', async () => {
    const { destinations, farms } = await ask(HuongEuropeanDestinationsDocument, {
      origin: VIETNAM,
      sector: 'sector:cannabis-cultivation',
    });
    expect(ids(destinations.nodes)).toEqual(expect.arrayContaining(['country:CZE', 'country:GBR']));
    expect(ids(destinations.nodes)).not.toContain('country:FRA');
    const farm = farms.nodes.find(({ id }) => id === 'route:vnm-england-cannabis');
    expect(ids(farm?.destination.nodes)).toEqual(['locality:gbr-england']);
    expect(pages(farm?.evidence)).toEqual([[HUONG, 53]]);
  });

  it('are driven to China by a demand that goes back to the one-child policy', async () => {
    const { riskFactors } = await ask(HuongCausesOfDocument, { risk: 'risk:chn-demand-for-women' });
    const demand = riskFactors.nodes[0];
    expect(demand?.causes.nodes.map(({ id, causes }) => [id, ids(causes.nodes)])).toEqual([
      ['risk:chn-gender-imbalance', ['risk:chn-one-child-policy']],
    ]);
    expect(ids(demand?.affects.nodes)).toEqual([
      'route:vnm-chn-forced-marriage',
      'route:vnm-chn-sexual-exploitation',
      'route:vnm-chn-surrogacy',
    ]);
    expect(pages(demand?.evidence)).toEqual([[HUONG, 52]]);
  });
});

describe('the law of Vietnam', () => {
  it('punishes trading in women and children with 5 to 20 years, and with life where children are trafficked', async () => {
    const { provisions } = await ask(HuongPenaltiesDocument, { law: 'law:vnm-penal-code' });
    expect(provisions.nodes.map(({ locator, penalties }) => [locator, penalties])).toEqual([
      [
        'Articles 19 and 20',
        [
          {
            appliesTo: 'trading in women and children for commercial purposes',
            minimumMonths: 60,
            maximumMonths: 240,
            life: null,
          },
          { appliesTo: 'trafficking of children', minimumMonths: null, maximumMonths: null, life: true },
        ],
      ],
    ]);
    expect(pages(provisions.nodes[0]?.evidence)).toEqual([[HUONG, 56]]);
  });

  it('has one law on trafficking in 2005, its amendment by 2010, and a law of its own by 2012', async () => {
    const held = async (date: string) => {
      const { nationalLaws } = await ask(HuongLawsAsOfDocument, { country: VIETNAM, date });
      return nationalLaws.nodes
        .filter(({ evidence }) => pages(evidence).every(([source]) => source === HUONG))
        .map(({ id }) => id);
    };
    expect(await held('2005')).toEqual(['law:vnm-penal-code']);
    expect(await held('2010')).toEqual(['law:vnm-penal-code', 'law:vnm-penal-code-amendment-2009']);
    expect(await held('2012')).toEqual([
      'law:vnm-penal-code',
      'law:vnm-penal-code-amendment-2009',
      'law:vnm-anti-trafficking-2011',
    ]);
  });

  it('has agreements with every party to the Mekong memorandum but Myanmar', async () => {
    const { agreements, without } = await ask(HuongAgreementsDocument, {
      country: VIETNAM,
      memorandum: 'agreement:commit-mou-2004',
    });
    const own = agreements.nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === HUONG));
    expect(own.map(({ id, signedOn }) => [id, signedOn])).toEqual([
      ['agreement:vnm-khm-trafficking-2005', '2005'],
      ['agreement:vnm-tha-trafficking-2008', '2008'],
      ['agreement:vnm-khm-sop-2009', '2009'],
      ['agreement:vnm-chn-trafficking-2010', '2010'],
      ['agreement:vnm-lao-trafficking-2010', '2010'],
    ]);
    for (const { evidence } of own) {
      expect(pages(evidence)).toEqual([[HUONG, 57]]);
      expect(evidence[0]?.quotedSource?.id).toBe('source:unodc-2012-needs-assessment-vietnam');
    }
    expect(ids(without.nodes)).toEqual(['country:MMR']);
    expect(ids(without.nodes[0]?.gaps.nodes)).toEqual(['gap:vnm-mmr-no-agreement']);
  });

  it('stands to the Palermo Protocol as a signatory in one chapter and by accession in another', async () => {
    const { treaties } = await ask(HuongTreatyStandingDocument, {
      country: VIETNAM,
      treaty: 'treaty:palermo-protocol',
    });
    const protocol = treaties.nodes[0];
    const signed = protocol?.parties.edges.find(({ role }) => role === 'SIGNATORY');
    expect(signed?.signedOn).toBe('2000');
    expect(pages(signed?.evidence)).toEqual([[HUONG, 57]]);
    const conflict = protocol?.conflicts.nodes.find(({ id }) => id === 'conflict:vnm-palermo-signed-or-acceded');
    expect(conflict?.positions.map(({ source, page }) => [source.id, page])).toEqual([
      [HUONG, 57],
      ['source:thb-asia-europe-holmes', 32],
    ]);
  });
});

describe('the figures on Vietnam', () => {
  it('show poverty falling from 70 to 14.2 percent, and two figures for 2010 that cannot both be right', async () => {
    const { statistics } = await ask(HuongPovertyDocument, { indicator: 'indicator:poverty-rate', place: VIETNAM });
    expect(statistics.totalCount).toBe(4);
    expect(statistics.nodes.map(({ period, value }) => [period, value])).toEqual([
      ['1985~', 70],
      ['1993', 58],
      ['2010', 14.2],
      ['2010', 20.7],
    ]);
    expect(statistics.nodes.map(({ conflicts }) => ids(conflicts.nodes))).toEqual([
      [],
      [],
      ['conflict:vnm-poverty-2010'],
      ['conflict:vnm-poverty-2010'],
    ]);
    for (const { evidence } of statistics.nodes) expect(pages(evidence)).toContainEqual([HUONG, 51]);
  });

  it('count 29 and 26 among 60 kidnapped children, and say that the two may overlap', async () => {
    const { statistics } = await ask(HuongKidnappedChildrenDocument, {
      whole: 'statistic:vnm-kidnapped-children-2004',
    });
    const whole = statistics.nodes[0];
    expect(whole?.value).toBe(60);
    expect(whole?.parts.totalCount).toBe(2);
    expect(whole?.parts.nodes.map(({ value, part }) => [value, part])).toEqual([
      [29, 'under 16'],
      [26, 'sold for sexual exploitation'],
    ]);
    expect(whole?.parts.nodes[1]?.caveat).toContain('26 of the 29');
    for (const { evidence } of whole?.parts.nodes ?? []) {
      expect(pages(evidence)).toEqual([[HUONG, 52]]);
      expect(evidence[0]?.quotedSource?.id).toBe('source:post-yokohama-2004-vietnam');
      expect(evidence[0]?.confidence).toBe('ESTIMATED');
    }
  });

  it('give one number for marriages in three places, and abuse in three that are not the same', async () => {
    const { statistics, cases } = await ask(HuongMarriagesDocument, {
      figure: 'statistic:vnm-marriage-migration-2005-2010',
      case: 'case:vnm-abusive-marriages',
    });
    const figure = statistics.nodes[0];
    expect([figure?.value, figure?.period]).toEqual([133000, '2005/2010']);
    expect(ids(figure?.places.nodes)).toEqual(['country:JPN', 'country:KOR', 'country:TWN']);
    expect(pages(figure?.evidence)).toEqual([[HUONG, 55]]);
    const abuse = cases.nodes[0];
    expect(ids(abuse?.places.nodes)).toEqual(['country:CHN', 'country:KOR', 'country:TWN']);
    expect(abuse?.forms.totalCount).toBe(6);
    expect(pages(abuse?.evidence)).toEqual([[HUONG, 55]]);
  });

  it('place Vietnam in Tier 2 in each report from 2010 to 2013', async () => {
    const { assessments } = await ask(HuongTiersDocument, { country: VIETNAM });
    const own = assessments.nodes.filter(({ evidence }) => pages(evidence).some(([source]) => source === HUONG));
    expect(own.map(({ period, level }) => [period, level])).toEqual([
      ['2010', 'Tier 2'],
      ['2011', 'Tier 2'],
      ['2012', 'Tier 2'],
      ['2013', 'Tier 2'],
    ]);
    expect(own.map(({ evidence }) => evidence[0]?.quotedSource?.id)).toEqual([
      'source:us-tip-report-2010',
      'source:us-tip-report-2011',
      'source:us-tip-report-2012',
      'source:us-tip-report-2013',
    ]);
    for (const { evidence } of own) expect(pages(evidence)).toEqual([[HUONG, 51]]);
  });

  it('are silent on women in prostitution and on the shelters of international agencies', async () => {
    const { statistics } = await ask(HuongSilenceDocument, { country: VIETNAM });
    const silent = new Map(statistics.nodes.map((statistic) => [statistic.id, statistic]));
    const women = silent.get('statistic:vnm-women-in-prostitution');
    expect([women?.reporting, women?.value]).toEqual(['UNKNOWN', null]);
    expect(pages(women?.evidence)).toEqual([[HUONG, 60]]);
    expect(silent.get('statistic:vnm-international-shelters')?.reporting).toBe('NOT_REPORTED');
    expect(silent.get('statistic:vnm-agreement-with-myanmar')?.value).toBe(0);
    expect(silent.has('statistic:vnm-government-shelters')).toBe(false);
  });
});

describe('what is missing in Vietnam', () => {
  it('is answered by recommendations, though not where corruption or Myanmar is concerned', async () => {
    const { open, deported } = await ask(HuongGapsDocument, { country: VIETNAM });
    expect(ids(open.nodes)).toEqual(expect.arrayContaining(['gap:vnm-corruption', 'gap:vnm-mmr-no-agreement']));
    expect(ids(open.nodes)).not.toContain('gap:vnm-coordination');
    const returned = deported.nodes.find(({ id }) => id === 'gap:chn-victims-deported');
    expect(pages(returned?.evidence)).toEqual([
      [HUONG, 59],
      [HUONG, 60],
    ]);
    expect(returned?.evidence[0]?.quotedSource?.id).toBe('source:unicef-2009-reversing-the-trend');
    expect(ids(returned?.closedBy.nodes)).toEqual(['recommendation:vnm-stronger-return-assistance']);
    expect(pages(returned?.closedBy.nodes[0]?.evidence)).toEqual([[HUONG, 60]]);
  });
});
