import { describe, expect, it } from 'vitest';
import { arcsOfFlows, type MapFlow } from '../../../../src/explorer/views/routes/arcs-of-flows.js';
import { arcsOfRoutes, type MapRoute } from '../../../../src/explorer/views/routes/arcs-of-routes.js';
import { lanesOf } from '../../../../src/explorer/views/routes/lanes-of.js';
import { isPicked, pickOf, routesOfPick } from '../../../../src/explorer/views/routes/picked.js';

const place = (id: string) => ({
  __typename: 'Country' as const,
  ...{ id, name: id, latitude: 0, longitude: 0, within: { nodes: [] } },
});

interface Given {
  readonly id: string;
  readonly stops: readonly string[];
  readonly status?: MapRoute['status'];
  readonly held?: MapRoute['held'];
  readonly polarity?: 'AFFIRMS' | 'DENIES';
  readonly untravelled?: string;
}

function route({ id, stops, status = 'REPORTED', held = null, polarity = 'AFFIRMS', untravelled }: Given): MapRoute {
  return {
    ...{ id, name: id, status, held, period: null, sourceCount: 1, evidence: [{ polarity }] },
    conflicts: { totalCount: 0 },
    forms: { nodes: [] },
    sectors: { nodes: [] },
    victims: { nodes: [] },
    stops: {
      edges: stops.map((stop, index) => ({
        ...{ order: index + 1, role: 'TRANSIT' as const, roleContested: null, evidence: [] },
        travelled: stop === untravelled ? false : null,
        node: place(stop),
      })),
    },
  };
}

describe('the arcs of routes', () => {
  it('gather the routes of a leg, each status apart', () => {
    const arcs = arcsOfRoutes([
      route({ id: 'route:1', stops: ['a', 'b'] }),
      route({ id: 'route:2', stops: ['a', 'b', 'c'] }),
      route({ id: 'route:3', stops: ['a', 'b'], status: 'OBSERVED' }),
    ]);
    expect(arcs.map(({ key, weight }) => [key, weight])).toEqual([
      ['a,b,reported', 2],
      ['a,b,observed', 1],
      ['b,c,reported', 1],
    ]);
    expect([...lanesOf(arcs).values()]).toEqual([0, 1, 0]);
  });

  it('draw a leg that nobody travelled as one that was planned', () => {
    const arcs = arcsOfRoutes([route({ id: 'route:1', stops: ['a', 'b', 'c'], untravelled: 'c', status: 'OBSERVED' })]);
    expect(arcs.map(({ kind, untravelled }) => [kind, untravelled])).toEqual([
      ['observed', false],
      ['planned', true],
    ]);
  });

  it('keep that a source denies it, and are uncertain only where no route is certain', () => {
    const [arc] = arcsOfRoutes([
      route({ id: 'route:1', stops: ['a', 'b'], held: 'UNDATED', polarity: 'DENIES' }),
      route({ id: 'route:2', stops: ['a', 'b'], held: 'HELD' }),
    ]);
    expect(arc).toMatchObject({ denied: true, uncertain: false, weight: 2 });
  });

  it('count a route once that takes a leg twice', () => {
    const [arc] = arcsOfRoutes([route({ id: 'route:1', stops: ['a', 'b', 'a', 'b'] })]);
    expect(arc?.weight).toBe(1);
  });
});

describe('the arcs of flows', () => {
  const flow: MapFlow = {
    ...{ routeCount: 8, sourceCount: 7, travelled: true, beginning: null, end: null, forms: [], sectors: [] },
    statuses: ['PLANNED', 'REPORTED', 'OBSERVED'],
    origin: place('a'),
    destination: place('b'),
    routes: [{ id: 'route:1', held: 'UNDATED', evidence: [{ polarity: 'AFFIRMS' }] }],
  };

  it('are as wide as they have routes or sources, and drawn as their surest route', () => {
    expect(arcsOfFlows([flow], 'routes')[0]).toMatchObject({ weight: 8, kind: 'observed', uncertain: true });
    expect(arcsOfFlows([flow], 'sources')[0]?.weight).toBe(7);
  });

  it('are planned where all of them ended before the destination', () => {
    expect(arcsOfFlows([{ ...flow, travelled: false }], 'routes')[0]?.kind).toBe('planned');
  });

  it('leave out what begins or ends nobody knows where', () => {
    expect(arcsOfFlows([{ ...flow, origin: null }], 'routes')).toEqual([]);
  });
});

describe('what is chosen', () => {
  const arcs = arcsOfRoutes([
    route({ id: 'route:1', stops: ['country:a', 'country:b', 'country:c'] }),
    route({ id: 'route:2', stops: ['country:a', 'country:b'] }),
  ]);

  it.each([
    ['', []],
    ['route:2', ['route:2']],
    ['country:c', ['route:1']],
    ['country:a,country:b', ['route:1', 'route:2']],
    ['country:b,country:a', []],
  ])('is read from the URL: %s', (pick, ids) => {
    expect(routesOfPick(arcs, pickOf(pick))).toEqual(ids);
  });

  it('is, of a route, all its legs', () => {
    expect(arcs.filter((arc) => isPicked(arc, pickOf('route:1'))).map(({ key }) => key)).toEqual([
      'country:a,country:b,reported',
      'country:b,country:c,reported',
    ]);
  });
});
