import { describe, expect, it } from 'vitest';
import {
  PrefaceAsiaEuropeDocument,
  PrefaceCausesDocument,
  PrefaceEstimateDocument,
  PrefaceProjectDocument,
} from './generated/documents.js';
import { CAPARINI, pages } from './pages.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();
const PREFACE = 'source:thb-asia-europe-preface';

describe('the project of the book', () => {
  it('is paid for by the European Union and a German foundation, and plans seven books', async () => {
    const { programmes } = await ask(PrefaceProjectDocument, { project: 'programme:eu-asia-dialogue' });
    const edges = programmes.nodes[0]?.parties.edges ?? [];
    const funders = edges.filter(({ role }) => role === 'FUNDER');
    expect(funders.map(({ node }) => node.id)).toEqual(['igo:eu', 'ngo:konrad-adenauer-stiftung']);
    for (const { evidence } of funders) expect(pages(evidence)).toContainEqual([PREFACE, 10]);
    expect(programmes.nodes[0]?.statistics.nodes).toEqual([{ value: 7, unit: 'books' }]);
  });
});

describe('the estimate of 20.9 million people in forced labour', () => {
  it('is dated to 2012 in the preface and to 2002 to 2011 in a paper, and both rest on ILO', async () => {
    const { statistics } = await ask(PrefaceEstimateDocument, { value: 20900000 });
    expect(statistics.nodes.map(({ period }) => period)).toEqual(['2002/2011', '2012']);
    expect(statistics.nodes.map(({ evidence }) => pages(evidence)[0])).toEqual([
      [CAPARINI, 14],
      [PREFACE, 7],
    ]);
    for (const { conflicts, evidence } of statistics.nodes) {
      expect(conflicts.nodes).toContainEqual({ id: 'conflict:ilo-estimate-period', kind: 'DATE' });
      expect(evidence[0]?.quotedSource?.id).toBe('source:ilo-2012-global-estimate');
    }
    expect(statistics.nodes[1]?.parts.nodes).toContainEqual({
      id: 'statistic:world-forced-labourers-from-asia-pacific-2012',
    });
  });
});

describe('why few traffickers are convicted', () => {
  it('has eleven causes in the preface, all on its first page', async () => {
    const { riskFactors } = await ask(PrefaceCausesDocument, { risk: 'risk:failure-to-identify-and-prosecute' });
    const causes = riskFactors.nodes[0]?.causes;
    expect(causes?.totalCount).toBe(11);
    expect(causes?.nodes.map(({ id }) => id)).toContain('risk:double-victimisation');
    for (const { evidence } of causes?.nodes ?? []) expect(pages(evidence)).toContainEqual([PREFACE, 7]);
  });
});

describe('Asian nationals in Europe', () => {
  it('are exploited in the sex industry, as berry pickers and in labour-intensive industries', async () => {
    const { routes } = await ask(PrefaceAsiaEuropeDocument, { victims: 'victims:asian-nationals-in-europe' });
    expect(routes.nodes.map(({ sectors }) => sectors.nodes.map(({ id }) => id))).toEqual([
      ['sector:berry-picking', 'sector:labour-intensive-industries', 'sector:sex-industry'],
    ]);
    expect(pages(routes.nodes[0]?.evidence)).toEqual([[PREFACE, 8]]);
  });
});
