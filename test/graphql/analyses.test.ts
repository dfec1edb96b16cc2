import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/index.js';
import { missingNeo4j, neo4jScope } from '../support/neo4j-store.js';
import { asking, citedWorld, counting, ontology, worldInMemory, type CountingStore } from './world-api.js';

const REFUSED: readonly (readonly [what: string, question: string, code: string, argument: string])[] = [
  ['an id that is none', '{ tiesBetween(a: "Myanmar", b: "country:THA") { total } }', 'BAD_ID', 'a'],
  ['an id of another type', '{ tiesBetween(a: "country:MMR", b: "route:four") { total } }', 'BAD_ID', 'b'],
  ['an unknown id', '{ tiesBetween(a: "country:MMR", b: "country:XXX") { total } }', 'UNKNOWN_ID', 'b'],
  ['an actor and itself', '{ tiesBetween(a: "country:MMR", b: "country:MMR") { total } }', 'BAD_ID', 'b'],
  ['a limit below 1', '{ tiesBetween(a: "country:MMR", b: "country:THA", limit: 0) { total } }', 'BAD_LIMIT', 'limit'],
  [
    'a limit that is too large',
    '{ tiesBetween(a: "country:MMR", b: "country:THA", limit: 1001) { total } }',
    'BAD_LIMIT',
    'limit',
  ],
  [
    'a date that does not exist',
    '{ tiesBetween(a: "country:MMR", b: "country:THA", asOf: "2004-02-30") { total } }',
    'BAD_DATE',
    'asOf',
  ],
  ['an empty set', '{ tieMatrix(among: []) { total } }', 'BAD_LIMIT', 'among'],
  ['one alone', '{ tieMatrix(among: ["country:MMR"]) { total } }', 'BAD_ID', 'among'],
  ['no place', '{ assessmentSeries(of: []) { points { before } } }', 'BAD_LIMIT', 'of'],
  [
    'a window that is too long',
    '{ assessmentSeries(of: ["country:MMR"], monthsBefore: 61) { points { before } } }',
    'BAD_LIMIT',
    'monthsBefore',
  ],
  ['no trait', '{ typesThatFit(observed: []) { total } }', 'BAD_LIMIT', 'observed'],
  [
    'an unknown typology',
    '{ typologyComparison(typologies: ["typology:none"]) { rows { cells { degree } } } }',
    'UNKNOWN_ID',
    'typologies',
  ],
  ['dates out of order', '{ changes(from: "2005", to: "2003") { total } }', 'BAD_DATE', 'to'],
  ['one date twice', '{ changes(from: "2005", to: "2005") { total } }', 'BAD_DATE', 'to'],
  ['a timeline of nothing', '{ timeline(of: "treaty:none") { total } }', 'UNKNOWN_ID', 'of'],
  ['no country', '{ silence(countries: []) { count } }', 'BAD_LIMIT', 'countries'],
  ['a figure that is none', '{ denominators(of: "country:MMR") { breakdown { sum } } }', 'BAD_ID', 'of'],
  ['a network of one', '{ cooperationNetwork(among: ["country:MMR"]) { density } }', 'BAD_LIMIT', 'among'],
  ['a network of nobody', '{ cooperationNetwork(among: []) { density } }', 'BAD_LIMIT', 'among'],
  ['a change backwards', '{ cooperationChange(from: "2010", to: "2000") { total } }', 'BAD_DATE', 'to'],
  ['a gap on no route', '{ coverageGaps(routes: []) { total } }', 'BAD_LIMIT', 'routes'],
  ['an unknown route', '{ coverageGaps(routes: ["route:none"]) { total } }', 'UNKNOWN_ID', 'routes'],
  ['an obligation that is none', '{ coverageGaps(obligations: ["country:MMR"]) { total } }', 'BAD_ID', 'obligations'],
  ['no instrument', '{ entryIntoForce(instrument: "country:MMR") { total } }', 'BAD_ID', 'instrument'],
  ['an unknown instrument', '{ unjoinedStates(instrument: "treaty:none") { total } }', 'UNKNOWN_ID', 'instrument'],
  ['the law of nobody', '{ lawGaps(countries: []) { total } }', 'BAD_LIMIT', 'countries'],
  ['a protection that is none', '{ protectionGaps(subjects: ["form:none"]) { total } }', 'BAD_ID', 'subjects'],
  ['law of no country', '{ lawComparison(countries: []) { truncated } }', 'BAD_LIMIT', 'countries'],
  ['a chain from nothing', '{ chainOfObligation(from: "treaty:none") { total } }', 'UNKNOWN_ID', 'from'],
  [
    'flows by a form that is none',
    '{ flows(where: { form: ["country:MMR"] }) { totalCount } }',
    'BAD_ID',
    'where.form',
  ],
  ['a page of flows that is too large', '{ flows(first: 501) { totalCount } }', 'BAD_PAGE_SIZE', 'first'],
  ['a cursor that is none of flows', '{ flows(after: "nonsense") { totalCount } }', 'BAD_CURSOR', 'after'],
  ['a chain that goes nowhere', '{ chainedRoutes(from: "country:MMR", to: "country:MMR") { total } }', 'BAD_ID', 'to'],
  [
    'too many legs',
    '{ chainedRoutes(from: "country:MMR", to: "country:THA", legs: 5) { total } }',
    'BAD_LIMIT',
    'legs',
  ],
  ['a path to itself', '{ paths(from: "country:MMR", to: "country:MMR") { truncated } }', 'BAD_ID', 'to'],
  ['too many paths', '{ paths(from: "country:MMR", to: "country:THA", k: 51) { truncated } }', 'BAD_LIMIT', 'k'],
  ['a path to nothing', '{ paths(from: "country:MMR", to: "treaty:none") { truncated } }', 'UNKNOWN_ID', 'to'],
  [
    'an unknown relation',
    '{ shortestPaths(from: "country:MMR", to: "country:THA", relations: ["KNOWS"]) { total } }',
    'BAD_FILTER',
    'relations',
  ],
  ['a route that is none', '{ geography(routes: ["country:MMR"]) { total } }', 'BAD_ID', 'routes'],
];

describe('an analysis that is asked what it cannot answer', () => {
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    ask = asking(await worldInMemory());
  });

  it.each(REFUSED)('says so of %s', async (_what, question, code, argument) => {
    const { errors } = await ask(question);
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([[code, argument]]);
    expect(errors?.[0]?.extensions['accepted']).toBeTruthy();
  });
});

/** What is read once for a version of the data, where that is more than the projection. */
const KEPT: Readonly<Record<string, number>> = { 'flows, with a filter': 2 };

/** Each with how many places of the answer ask for things or relations: what is read, besides what is kept for the version of the data. */
const ASKED: readonly (readonly [field: string, places: number, question: string])[] = [
  [
    'tiesBetween, nothing of things',
    0,
    '{ tiesBetween(a: "country:MMR", b: "country:THA") { total ties { sentence } } }',
  ],
  [
    'tiesBetween',
    3,
    '{ tiesBetween(a: "country:MMR", b: "country:THA") { ties { between { name ... on Country { agencies { nodes { id } } } } through { name evidence { source { id } } } relations { evidence { page source { title } } } } } }',
  ],
  ['tieMatrix', 1, '{ tieMatrix(among: ["country:MMR", "country:THA", "country:LAO"]) { between { name } total } }'],
  ['timeline', 2, '{ timeline(of: "agreement:east") { entries { thing { id } relations { evidence { page } } } } }'],
  ['changes', 1, '{ changes(from: "1990", to: "2020") { entries { sentence thing { name } } } }'],
  ['flows, without a filter', 1, '{ flows { nodes { origin { id } destination { id } } } }'],
  ['flows, with a filter', 1, '{ flows(where: { origin: ["country:MMR"] }) { nodes { origin { id } } } }'],
  ['paths', 1, '{ paths(from: "country:MMR", to: "country:THA") { paths { steps { relation { id } } } } }'],
  ['coverageGaps', 1, '{ coverageGaps { gaps { from { id } } } }'],
  ['cooperationNetwork', 1, '{ cooperationNetwork { nodes { actor { id } } } }'],
  ['geography', 0, '{ geography { geoJson } }'],
  ['silence', 1, '{ silence(countries: ["country:MMR", "country:THA"]) { country { name } said } }'],
];

function describeReads(name: string, open: () => Promise<CountingStore>): void {
  describe(`store reads of an analysis on ${name}`, () => {
    let store: CountingStore;
    beforeAll(async () => {
      store = await open();
    }, 60_000);
    afterAll(() => store.close());

    it.each(ASKED)(
      'number one for each place asked about in its own way, and once what is kept: %s',
      async (field, places, question) => {
        const ask = asking(store);
        const reads = async (): Promise<number> => {
          const before = store.reads();
          expect((await ask(question)).errors).toBeUndefined();
          return store.reads() - before;
        };
        expect(await reads()).toBe(places + (KEPT[field] ?? 1));
        expect(await reads()).toBe(places);
      },
    );

    it('answer the same question with the same bytes', async () => {
      for (const [, , question] of ASKED) {
        const [first, second] = [await asking(store)(question), await asking(store)(question)];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }
    });
  });
}

describeReads('memory', worldInMemory);

const missing = missingNeo4j();
if (missing === null) {
  const scope = neo4jScope(ontology);
  describeReads('neo4j', async () => {
    const store: GraphStore = await scope.open();
    await store.apply(citedWorld);
    return counting(store);
  });
  afterAll(() => scope.drop());
} else {
  describe.skip(`store reads of an analysis on neo4j, ${missing}`, () => it('is not run', () => undefined));
}

interface Flows {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
}

describe('pages of flows', () => {
  it('are cut one after the other by their cursors', async () => {
    const ask = asking(await worldInMemory());
    const page = async (given: string): Promise<Flows> => {
      const { data, errors } = await ask(`{ flows(${given}, rollUp: PLACE) {
        edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
      } }`);
      expect(errors).toBeUndefined();
      return (data as { flows: Flows }).flows; // as asked
    };
    const { edges, pageInfo, totalCount } = await page('first: 1');
    expect(totalCount).toBeGreaterThan(1);
    const cursor = edges[0]?.cursor;
    expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: cursor, endCursor: cursor });
    const rest = await page(`first: 500, after: "${cursor}"`);
    expect(rest.edges).toHaveLength(totalCount - 1);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const none = await page('first: 0');
    expect(none.pageInfo).toMatchObject({ hasNextPage: true, startCursor: null, endCursor: null });
  });
});

describe('an analysis at the clocks', () => {
  it('follows a change of the data', async () => {
    const store = await worldInMemory();
    const ask = asking(store);
    const total = async (): Promise<unknown> =>
      (await ask('{ tiesBetween(a: "country:MMR", b: "country:THA") { total } }')).data;
    const before = await total();
    await store.apply({
      ...citedWorld,
      put: { entities: [], relations: [] },
      remove: { entities: ['agreement:east', 'agreement:west', 'agreement:north'], relations: [] },
      version: 'later',
    });
    expect(await total()).not.toEqual(before);
  });
});

describe('the citation of an answer', () => {
  const ask = async (question: string, variables?: Record<string, unknown>): Promise<Record<string, string>> => {
    const { data } = await asking(await worldInMemory())(question, variables);
    return (data as { answerCitation: Record<string, string> }).answerCitation;
  };
  const FIELDS = '{ dataVersion queryHash link bibtex csl }';

  it('is the same however the query is laid out, and another for other variables', async () => {
    const one = await ask(
      `query Q($d: Int! = 1) { answerCitation ${FIELDS} neighbourhood(ids: ["country:MMR"], depth: $d) { truncated } }`,
    );
    const laidOut = await ask(
      `query Q($d: Int! = 1) {\n  # all around\n  answerCitation ${FIELDS}\n  neighbourhood(ids: ["country:MMR"], depth: $d) { truncated }\n}`,
    );
    const other = await ask(
      `query Q($d: Int! = 1) { answerCitation ${FIELDS} neighbourhood(ids: ["country:MMR"], depth: $d) { truncated } }`,
      { d: 2 },
    );
    expect(laidOut).toEqual(one);
    expect(other['queryHash']).not.toBe(one['queryHash']);
  });

  it('leads back to the query, and is told in BibTeX and CSL', async () => {
    const { queryHash, link, bibtex, csl, dataVersion } = await ask(`{ answerCitation ${FIELDS} }`);
    expect(new URL(link ?? '', 'http://host').searchParams.get('query')).toContain('answerCitation');
    expect(bibtex).toContain(`@misc{tipgraph-${queryHash}`);
    expect(bibtex).toContain(dataVersion);
    expect(JSON.parse(csl ?? '')).toMatchObject({ type: 'dataset', URL: link });
  });
});
