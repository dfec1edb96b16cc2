import { beforeAll, describe, expect, it } from 'vitest';
import { asking, worldInMemory } from './world-api.js';

let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  ask = asking(await worldInMemory());
});

const deep = (depth: number): string => (depth === 0 ? 'id' : `within(first: 1) { nodes { ${deep(depth - 1)} } }`);

describe('a bad argument', () => {
  it.each([
    ['a page that is too large', '{ countries(first: 501) { totalCount } }', 'BAD_PAGE_SIZE', 'first', '0 to 500'],
    ['a negative page', '{ countries(last: -1) { totalCount } }', 'BAD_PAGE_SIZE', 'last', '0 to 500'],
    ['both ends of a list', '{ countries(first: 1, last: 1) { totalCount } }', 'BAD_PAGE_SIZE', 'last', 'one of them'],
    ['a cursor that is none', '{ countries(after: "nonsense") { totalCount } }', 'BAD_CURSOR', 'after', /cursor/],
    [
      'a cursor of another order',
      `{ countries(after: "${Buffer.from('["country:MMR"]').toString('base64url')}", orderBy: { field: NAME }) { totalCount } }`,
      'BAD_CURSOR',
      'after',
      /same order/,
    ],
    ['an id that is none', '{ node(id: "Myanmar") { id } }', 'BAD_ID', 'id', /country:MMR/],
    ['an unknown prefix', '{ node(id: "cuntry:MMR") { id } }', 'BAD_ID', 'id', /country:MMR/],
    [
      'an id of another type',
      '{ routes(where: { form: ["country:MMR"] }) { totalCount } }',
      'BAD_ID',
      'where.form',
      /form:/,
    ],
    [
      'a depth out of range',
      '{ neighbourhood(ids: ["country:MMR"], depth: 9) { truncated } }',
      'BAD_LIMIT',
      'depth',
      '0 to 4',
    ],
    ['no start', '{ neighbourhood(ids: []) { truncated } }', 'BAD_LIMIT', 'ids', /1 to/],
    [
      'an unknown relation',
      '{ neighbourhood(ids: ["country:MMR"], relations: ["KNOWS"]) { truncated } }',
      'BAD_FILTER',
      'relations',
      /PARTY_TO/,
    ],
    [
      'a question that is too deep',
      `{ node(id: "country:MMR") { ... on Country { ${deep(13)} } } }`,
      'QUERY_TOO_LARGE',
      'query',
      /12/,
    ],
    [
      'a question that is too wide',
      '{ countries(first: 500) { nodes { within(first: 500) { nodes { contains(first: 500) { nodes { id } } } } } } }',
      'QUERY_TOO_LARGE',
      'first',
      /5000000/,
    ],
  ])('%s is refused with its name and what is accepted', async (_what, question, code, argument, accepted) => {
    const { errors } = await ask(question);
    expect(errors?.[0]?.extensions).toMatchObject({
      code,
      argument,
      accepted: typeof accepted === 'string' ? accepted : expect.stringMatching(accepted),
    });
  });

  it.each([
    ['an impossible date', '{ agreements(asOf: "2004-13") { totalCount } }', 'asOf', /EDTF/],
    ['a date that is no text', '{ agreements(asOf: 2004) { totalCount } }', 'asOf', /EDTF/],
    [
      'an impossible date in a filter',
      '{ agreements(where: { signedOn: { during: "2013-02-30" } }) { totalCount } }',
      'where.signedOn.during',
      /EDTF/,
    ],
    [
      'a value that an enum lacks',
      '{ agreements(where: { kind: { eq: TRILATERAL } }) { totalCount } }',
      'where.kind.eq',
      /BILATERAL/,
    ],
    [
      'an unknown filter',
      '{ agreements(where: { singedOn: { known: true } }) { totalCount } }',
      'where.singedOn',
      /signedOn/,
    ],
    ['a number that is none', '{ countries(first: "ten") { totalCount } }', 'first', 'Int'],
  ])('%s in the document is named too', async (_what, question, argument, accepted) => {
    const { errors } = await ask(question);
    expect(errors?.[0]?.extensions).toMatchObject({
      argument,
      accepted: typeof accepted === 'string' ? accepted : expect.stringMatching(accepted),
    });
  });

  it('in a variable is named by the variable', async () => {
    const { errors } = await ask('query ($d: PartialDate) { agreements(asOf: $d) { totalCount } }', { d: 'soon' });
    expect(errors?.[0]?.message).toMatch(/"\$d".*EDTF/);
    expect(errors?.[0]?.extensions).toMatchObject({ argument: '$d', accepted: expect.stringMatching(/EDTF/) });
  });

  it('that is missing is named by the variable that was to bring it', async () => {
    const { errors } = await ask('query ($id: ID!) { node(id: $id) { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ argument: '$id', accepted: 'ID!' });
  });
});
