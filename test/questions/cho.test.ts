import { describe, expect, it } from 'vitest';
import {
  ChoFishingCrewsDocument,
  ChoGapsInLawDocument,
  ChoLabourConvictionsDocument,
  ChoOriginsAndDestinationsDocument,
  ChoResidenceDocument,
  ChoScoresDocument,
  ChoSexTourismDocument,
  ChoThroughChinaDocument,
  ChoTreatiesAsOfDocument,
  ChoTreatiesDocument,
  ChoVictimsBelowDocument,
} from './generated/documents.js';
import { pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();
const CHO = 'source:thb-asia-europe-cho';
const KOREA = 'country:KOR';

function ids(connection: { readonly nodes: readonly { readonly id: string }[] } | undefined): string[] {
  return (connection?.nodes ?? []).map(({ id }) => id);
}

describe('trafficking in South Korea', () => {
  it('has two counts of the labour convictions of 2012, joined by a conflict', async () => {
    const { statistics } = await ask(ChoLabourConvictionsDocument, { year: '2012' });
    expect(statistics.nodes.map(({ id, value }) => [id, value])).toEqual([
      ['statistic:kor-labour-convictions-2012', 19],
      ['statistic:kor-labour-convictions-2012-table', 11],
    ]);
    const [text, table] = statistics.nodes;
    expect(pages(text?.evidence)).toEqual([[CHO, 43]]);
    expect(pages(table?.evidence)).toEqual([[CHO, 45]]);
    const conflict = 'conflict:kor-labour-convictions-2012';
    expect(ids(text?.conflicts)).toContain(conflict);
    expect(ids(table?.conflicts)).toContain(conflict);
    const positions = text?.conflicts.nodes.find(({ id }) => id === conflict)?.positions;
    expect(positions?.map(({ page }) => page)).toEqual([43, 45, 44]);
  });

  it('draws victims from fifteen countries of one table, and Japan is also a destination', async () => {
    const { origins, destinations, routes } = await ask(ChoOriginsAndDestinationsDocument, { country: KOREA });
    const listed = 'RUS PAK KGZ UZB KAZ MAR COL MNG CHN PHL THA KHM PRK VNM JPN'.split(' ');
    expect(ids(origins)).toEqual(expect.arrayContaining(listed.map((code) => `country:${code}`)));
    const abroad = ids(destinations).filter((id) => id !== KOREA);
    expect(abroad).toEqual(expect.arrayContaining(['country:AUS', 'country:CAN', 'country:JPN', 'country:USA']));
    expect(abroad.filter((id) => listed.includes(id.slice(-3)))).toEqual(['country:JPN']);
    expect(ids(routes)).toEqual(['route:jpn-kor', 'route:mar-kor']);
    for (const { evidence } of routes.nodes) {
      expect(pages(evidence)).toContainEqual([CHO, 42]);
      expect(evidence.map(({ quotedSource }) => quotedSource?.id)).toEqual([
        'source:us-tip-report-2012',
        'source:us-tip-report-2013',
      ]);
    }
  });

  it('leads North Korean women through China, and one recommendation is about them', async () => {
    const { routes } = await ask(ChoThroughChinaDocument, {
      origin: 'country:PRK',
      via: 'country:CHN',
      destination: KOREA,
    });
    expect(ids(routes)).toEqual(['route:prk-chn-kor']);
    const [route] = routes.nodes;
    expect(route?.stops.edges.map(({ role, node }) => [role, node.id])).toEqual([
      ['SOURCE', 'country:PRK'],
      ['TRANSIT', 'country:CHN'],
      ['DESTINATION', KOREA],
    ]);
    expect(ids(route?.victims)).toEqual(['victims:north-korean-women']);
    expect(ids(route?.victims.nodes[0]?.recommendations)).toContain('recommendation:kor-north-korean-victims');
    expect(pages(route?.evidence)).toEqual([[CHO, 41]]);
  });

  it('had fewer than a hundred victims of sex trafficking counted in each of four years', async () => {
    const { statistics } = await ask(ChoVictimsBelowDocument, { country: KOREA, below: 100 });
    expect(statistics.totalCount).toBe(4);
    expect(statistics.nodes.map(({ period, value }) => [period, value])).toEqual([
      ['2005', 81],
      ['2006', 61],
      ['2007', 71],
      ['2008', 87],
    ]);
    for (const { conflicts, evidence } of statistics.nodes) {
      expect(ids(conflicts)).toContain('conflict:kor-victims-a-year');
      expect(pages(evidence)).toEqual([[CHO, 41]]);
    }
  });

  it('saw crews held by debts and passports on vessels outside its labour law', async () => {
    const { cases, recommendations } = await ask(ChoFishingCrewsDocument, {
      sector: 'sector:kor-flagged-fishing-vessels',
    });
    expect(cases.nodes.map(({ id, stage }) => [id, stage])).toEqual([
      ['case:nzl-waters-crew-2011', 'REPORTED'],
      ['case:kor-flagged-vessels-2013', 'INVESTIGATED'],
    ]);
    const [alleged, investigated] = cases.nodes;
    expect(alleged?.evidence.map(({ page, confidence }) => [page, confidence])).toEqual([[42, 'ALLEGED']]);
    expect(ids(alleged?.control)).toEqual(
      expect.arrayContaining(['control:document-confiscation', 'control:fines', 'control:placement-fee-debt']),
    );
    expect(ids(alleged?.victims.nodes[0]?.comesFrom)).toEqual(['country:IDN']);
    const gap = investigated?.victims.nodes[0]?.gaps.nodes.find(({ id }) => id === 'gap:kor-foreign-crews');
    expect(ids(gap?.about)).toEqual(expect.arrayContaining(['law:kor-crew-law', 'law:kor-labor-standard-law']));
    const partners = recommendations.nodes.find(({ id }) => id === 'recommendation:kor-partners-crews');
    expect(ids(partners?.about)).toEqual(expect.arrayContaining(['country:IDN', 'country:NZL']));
    expect(pages(partners?.evidence)).toEqual([[CHO, 47]]);
  });

  it('sends sex tourists to eight countries, and three causes keep them from being prosecuted', async () => {
    const { modiOperandi, riskFactors } = await ask(ChoSexTourismDocument, {});
    expect(ids(modiOperandi.nodes[0]?.seenIn)).toEqual([
      'country:CHN',
      'country:IDN',
      'country:KAZ',
      'country:KHM',
      'country:PHL',
      'country:RUS',
      'country:THA',
      'country:VNM',
    ]);
    expect(pages(modiOperandi.nodes[0]?.evidence)).toContainEqual([CHO, 41]);
    const causes = riskFactors.nodes[0]?.causes;
    expect(ids(causes)).toEqual([
      'risk:kor-sex-tours-through-agencies',
      'risk:sex-tourism-local-corruption',
      'risk:sex-tourism-trade-with-korea',
    ]);
    for (const { evidence } of causes?.nodes ?? []) expect(pages(evidence)).toEqual([[CHO, 41]]);
  });
});

describe('the policy of South Korea', () => {
  it('bound the country to four treaties, and left two signed and one not joined', async () => {
    const { bound, onlySigned, notJoined } = await ask(ChoTreatiesDocument, { country: KOREA });
    const years = bound.nodes.map(({ id, parties }) => [id, parties.edges[0]?.ratifiedOn]);
    expect(years).toEqual(
      expect.arrayContaining([
        ['treaty:cedaw', '1984'],
        ['treaty:crc', '1991'],
        ['treaty:crc-optional-protocol-sale-of-children', '2002'],
        ['treaty:ilo-worst-forms-of-child-labour-convention', '2001'],
      ]),
    );
    const signed = onlySigned.nodes.filter(({ parties }) =>
      parties.edges.some(({ evidence }) => pages(evidence).some(([source]) => source === CHO)),
    );
    expect(signed.map(({ id }) => id)).toEqual(['treaty:palermo-protocol', 'treaty:untoc']);
    for (const { parties } of signed) {
      const cited = parties.edges.flatMap(({ evidence }) => pages(evidence));
      expect(cited).toContainEqual([CHO, 49]);
      expect(parties.edges.map(({ signedOn }) => signedOn)).toContain('2000');
    }
    expect(ids(notJoined)).toEqual(['treaty:ilo-forced-labour-convention']);
  });

  it('had ratified the conventions on women and on children by 1995', async () => {
    const { treaties } = await ask(ChoTreatiesAsOfDocument, { country: KOREA, asOf: '1995' });
    expect(ids(treaties)).toEqual(expect.arrayContaining(['treaty:cedaw', 'treaty:crc']));
    expect(ids(treaties)).not.toContain('treaty:crc-optional-protocol-sale-of-children');
    expect(ids(treaties)).not.toContain('treaty:ilo-worst-forms-of-child-labour-convention');
  });

  it('scored from 1 to 5 on protection, fell to 3 in 2010, and was in Tier 3 once', async () => {
    const { indicators, tiers } = await ask(ChoScoresDocument, { country: KOREA, years: '2000/2012' });
    const cells = indicators.nodes.flatMap(({ assessments }) => assessments.nodes);
    expect(cells).toHaveLength(39);
    for (const { evidence } of cells) expect(pages(evidence)).toEqual([[CHO, 48]]);
    const protection = indicators.nodes.find(({ id }) => id === 'indicator:3p-protection')?.assessments.nodes;
    expect(protection?.map(({ score }) => score)).toEqual([1, 3, 4, 5, 5, 5, 5, 5, 5, 4, 3, 4, 5]);
    expect(protection?.[10]?.period).toBe('2010');
    expect(cells.filter(({ score }) => score === null).map(({ id }) => id)).toEqual([
      'assessment:kor-3p-prevention-2000',
    ]);
    const [tier] = tiers.nodes;
    expect(tier?.third.totalCount).toBe(1);
    expect(ids(tier?.third)).toEqual(['assessment:kor-tier-2000']);
    expect(pages(tier?.third.nodes[0]?.evidence)).toEqual([[CHO, 48]]);
    expect(tier?.first.totalCount).toBe(12);
  });

  it('has a law of 2013 with 15 years at most, and the author would close some of its gaps', async () => {
    const law = 'law:kor-criminal-code-chapter-31-2013';
    const { closed, open, nationalLaws } = await ask(ChoGapsInLawDocument, { law });
    expect(ids(closed)).toEqual([
      'gap:kor-2013-means-not-extended',
      'gap:kor-2013-no-status',
      'gap:kor-law-in-practice',
      'gap:kor-limited-range',
    ]);
    expect(ids(open)).toEqual([]);
    expect(closed.nodes.map(({ evidence }) => pages(evidence)[0]?.[1])).toEqual([44, 46, 44, 43]);
    const [act] = nationalLaws.nodes;
    expect(act?.adoptedOn).toBe('2013');
    expect(act?.implements.edges.map(({ extent, node }) => [extent, node.id])).toEqual([
      ['PARTIAL', 'treaty:palermo-protocol'],
    ]);
    const months = act?.provisions.nodes.flatMap(({ penalties }) => penalties.map((penalty) => penalty.maximumMonths));
    expect(months).toEqual([180]);
  });

  it('ties residence to cooperation, unlike the United States', async () => {
    const { policyModels, schemes } = await ask(ChoResidenceDocument, { countries: [KOREA, 'country:USA'] });
    expect(policyModels.nodes.map(({ id, usedBy }) => [id, ids(usedBy)])).toEqual([
      ['model:residence-conditional', [KOREA]],
      ['model:residence-permanent', ['country:USA']],
      ['model:residence-unconditional', []],
    ]);
    const unconditional = policyModels.nodes.find(({ id }) => id === 'model:residence-unconditional');
    expect(ids(unconditional?.recommendations)).toContain('recommendation:kor-residence');
    for (const { evidence } of policyModels.nodes) expect(pages(evidence)).toEqual([[CHO, 46]]);
    const [visa] = schemes.nodes;
    expect(visa?.duration).toBe('One year only');
    expect(visa?.limitations).toContain('No permit to work');
    expect(ids(visa?.gaps.nodes[0]?.closedBy)).toEqual(['recommendation:kor-support-and-work']);
    expect(pages(visa?.evidence)).toEqual([[CHO, 46]]);
  });
});
