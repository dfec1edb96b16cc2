import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from '../../src/export/geojson/antimeridian.js';
import { GEOJSON } from '../../src/export/geojson/geojson.js';
import { FORMATS } from '../../src/export/index.js';
import { cite, entity, relation } from '../support/records.js';
import { HARD, textOf } from './format-files.js';

const evidence = [cite('source:a', 82, { lines: '1-2' })];
const places = [
  entity('country:KOR', { name: 'Korea', latitude: 37, longitude: 127.5, evidence }),
  entity('country:USA', { name: 'United States', latitude: 38, longitude: -97, evidence }),
  entity('locality:usa-town', { name: HARD, kind: 'CITY', evidence }),
  entity('region:asia', { name: 'Asia', evidence }),
];
const lies = relation(
  'LIES_IN|locality:usa-town|country:USA',
  ['locality:usa-town', 'LIES_IN', 'country:USA'],
  'Link',
  {
    evidence,
  },
);
const route = entity('route:r', { name: 'R', status: 'REPORTED', evidence });

function stop(place: string, order: number): ReturnType<typeof relation> {
  return relation(`STOPS_AT|route:r|${place}`, ['route:r', 'STOPS_AT', place], 'Stop', {
    order,
    role: 'TRANSIT',
    evidence,
  });
}

interface Collection {
  readonly type: string;
  readonly features: { id: string; geometry: unknown; properties: Record<string, unknown> }[];
}

async function collectionOf(...graph: Parameters<typeof textOf>): Promise<Collection> {
  return JSON.parse(await textOf(...graph)) as Collection;
}

async function geometryOf(...stops: readonly [place: string, order: number][]): Promise<unknown> {
  const relations = [lies, ...stops.map(([place, order]) => stop(place, order))];
  const { features } = await collectionOf(GEOJSON, [...places, route], relations);
  return features.find(({ id }) => id === 'route:r')?.geometry;
}

describe('GeoJSON', () => {
  it('is a format', () => expect(FORMATS.get('geojson')).toBe(GEOJSON));

  it('draws places and routes, and says where it stands for another place, with all citations', async () => {
    const others = [entity('form:f', { name: 'F', evidence })];
    const relations = [lies, stop('country:KOR', 2), stop('region:asia', 1), stop('locality:usa-town', 3)];
    const { features } = await collectionOf(GEOJSON, [...places, ...others, route], relations);
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['country:KOR', { type: 'Point', coordinates: [127.5, 37] }],
      ['country:USA', { type: 'Point', coordinates: [-97, 38] }],
      ['locality:usa-town', { type: 'Point', coordinates: [-97, 38] }],
      ['region:asia', null],
      [
        'route:r',
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [127.5, 37],
              [180, 37.387454],
            ],
            [
              [-180, 37.387454],
              [-97, 38],
            ],
          ],
        },
      ],
    ]);
    expect(features[2]?.properties).toEqual({
      id: 'locality:usa-town',
      type: 'Locality',
      name: HARD,
      evidence,
      kind: 'CITY',
      locatedBy: 'country:USA',
      relations: [{ id: lies.id, type: 'LIES_IN', from: 'locality:usa-town', to: 'country:USA', evidence }],
    });
    const told = { role: 'TRANSIT', evidence };
    expect(features[4]?.properties).toEqual({
      id: 'route:r',
      type: 'Route',
      name: 'R',
      evidence,
      status: 'REPORTED',
      stops: [
        { id: 'region:asia', name: 'Asia', order: 1, ...told },
        { id: 'country:KOR', name: 'Korea', order: 2, ...told },
        { id: 'locality:usa-town', name: HARD, order: 3, ...told },
      ],
      relations: [],
    });
  });

  it('joins alternative stops each to each, and draws nothing where there is no way', async () => {
    expect(await geometryOf(['country:KOR', 1])).toBeNull();
    expect(await geometryOf(['country:USA', 1], ['locality:usa-town', 2])).toBeNull();
    expect(await geometryOf(['locality:usa-town', 1], ['country:USA', 2], ['country:KOR', 2])).toMatchObject({
      type: 'MultiLineString',
      coordinates: [
        [
          [-97, 38],
          [-180, 37.387454],
        ],
        [
          [180, 37.387454],
          [127.5, 37],
        ],
      ],
    });
  });

  it('is valid without anything', async () => {
    expect(await collectionOf(GEOJSON, [])).toEqual({ type: 'FeatureCollection', features: [] });
  });
});

describe('a line at the antimeridian', () => {
  it('stays whole elsewhere', () => {
    const line = [
      [170, 0],
      [175, 10],
      [5, 20],
    ] as const;
    expect(cutAtAntimeridian(line)).toEqual([line]);
  });

  it('is cut wherever it crosses, either way', () => {
    expect(
      cutAtAntimeridian([
        [170, 0],
        [-170, 10],
        [160, 20],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
        [-180, 13.333333],
      ],
      [
        [180, 13.333333],
        [160, 20],
      ],
    ]);
  });

  it('has no piece of one point where it begins or ends there', () => {
    expect(
      cutAtAntimeridian([
        [180, 1],
        [-170, 2],
      ]),
    ).toEqual([
      [
        [-180, 1],
        [-170, 2],
      ],
    ]);
    expect(
      cutAtAntimeridian([
        [170, 1],
        [-180, 2],
      ]),
    ).toEqual([
      [
        [170, 1],
        [180, 2],
      ],
    ]);
    expect(
      cutAtAntimeridian([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([]);
  });
});
