import { describe, expect, it } from 'vitest';
import { endsOf, stepsOf, type CoverageRoute } from '../../../../src/explorer/views/coverage/route-legs.js';

type Edge = CoverageRoute['stops']['edges'][number];

const stop = (order: number, role: Edge['role'], node: Edge['node']): Edge => ({
  order,
  role,
  node,
  roleContested: null,
  travelled: null,
});
const country = (id: string): Edge['node'] => ({ __typename: 'Country', id: `country:${id}`, name: id });
const region: Edge['node'] = { __typename: 'Region', id: 'region:sea', name: 'Sea' };
const locality = (...countries: string[]): Edge['node'] => ({
  __typename: 'Locality',
  id: `locality:${countries.join('-')}`,
  name: 'Locality',
  within: { edges: countries.map((id) => ({ node: { __typename: 'Country', id: `country:${id}`, name: id } })) },
});
const route = (...edges: Edge[]): CoverageRoute => ({
  id: 'route:one',
  name: 'One',
  status: 'REPORTED',
  period: null,
  held: null,
  evidence: [],
  stops: { edges },
});
const names = (
  pairs: readonly { readonly from: { readonly name: string }; readonly to: { readonly name: string } }[],
) => pairs.map(({ from, to }) => `${from.name}-${to.name}`);

describe('stepsOf', () => {
  it('pairs states that follow each other, in the order of the stops', () => {
    const steps = stepsOf(
      route(
        stop(3, 'DESTINATION', country('KOR')),
        stop(1, 'SOURCE', country('PRK')),
        stop(2, 'TRANSIT', country('CHN')),
      ),
    );
    expect(steps.map(({ pairs }) => names(pairs))).toEqual([[], ['PRK-CHN'], ['CHN-KOR']]);
  });

  it('passes over a stop that lies in no one state, and pairs those around it', () => {
    const steps = stepsOf(
      route(
        stop(1, 'SOURCE', country('MMR')),
        stop(2, 'TRANSIT', locality('MMR', 'THA')),
        stop(3, 'TRANSIT', region),
        stop(4, 'DESTINATION', country('THA')),
      ),
    );
    expect(steps.map(({ pairs }) => names(pairs))).toEqual([[], [], [], ['MMR-THA']]);
  });

  it('says that it stays in a state only where it was in that state before', () => {
    const inside = stepsOf(route(stop(1, 'SOURCE', locality('THA')), stop(2, 'DESTINATION', country('THA'))));
    const fromNowhere = stepsOf(route(stop(1, 'SOURCE', region), stop(2, 'DESTINATION', country('THA'))));
    expect([inside[1]?.stays, fromNowhere[1]?.stays]).toEqual([true, false]);
  });

  it('pairs each of several stops at one place with each of the next', () => {
    const steps = stepsOf(
      route(
        stop(1, 'SOURCE', country('LAO')),
        stop(1, 'SOURCE', country('KHM')),
        stop(2, 'DESTINATION', country('THA')),
      ),
    );
    expect(names(steps[1]?.pairs ?? [])).toEqual(['LAO-THA', 'KHM-THA']);
  });
});

describe('endsOf', () => {
  it('pairs each source with each destination after it', () => {
    const ends = endsOf(
      route(
        stop(1, 'SOURCE', country('PRK')),
        stop(2, 'TRANSIT', country('CHN')),
        stop(3, 'DESTINATION', country('KOR')),
      ),
    );
    expect(names(ends)).toEqual(['PRK-KOR']);
  });
});
