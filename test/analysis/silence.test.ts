import { describe, expect, it } from 'vitest';
import { silenceOf, type Topic } from '../../src/analysis/index.js';
import { analysed } from '../support/analysed.js';
import { entity, putting, relation } from '../support/records.js';

const figure = (id: string, reporting: string) => entity(`statistic:${id}`, { name: id, unit: 'persons', reporting });

const graph = analysed(
  putting(
    [
      entity('country:THA', { name: 'Thailand' }),
      entity('country:LAO', { name: 'Laos' }),
      entity('country:PRK', { name: 'North Korea' }),
      entity('locality:ranong', { name: 'Ranong', kind: 'PROVINCE' }),
      entity('route:r', { name: 'Route', status: 'REPORTED' }),
      entity('treaty:t', { name: 'Treaty' }),
      figure('said', 'REPORTED'),
      figure('none', 'REPORTED_NONE'),
      figure('mute', 'NOT_REPORTED'),
    ],
    [
      relation('lies', ['locality:ranong', 'LIES_IN', 'country:THA']),
      relation('stop', ['route:r', 'STOPS_AT', 'locality:ranong'], 'Stop', { order: 1, role: 'TRANSIT' }),
      relation('joined', ['country:THA', 'PARTY_TO', 'treaty:t'], 'Participation', { role: 'PARTY' }),
      relation('f1', ['statistic:said', 'FIGURE_FOR', 'country:THA']),
      relation('f2', ['statistic:mute', 'FIGURE_FOR', 'country:THA']),
      relation('f3', ['statistic:none', 'FIGURE_FOR', 'country:LAO']),
      relation('f4', ['statistic:mute', 'FIGURE_FOR', 'country:PRK']),
    ],
  ),
);

const said = (country: string, topic: Topic) => silenceOf(graph, [country], [topic])[0];

describe('silence', () => {
  it('is broken by what is said of a place within', () => {
    expect(said('country:THA', 'ROUTES_THROUGH')).toMatchObject({ said: 'SAID', count: 1 });
    expect(said('country:THA', 'ROUTES_INTO')).toMatchObject({ said: 'SILENT', count: 0 });
  });

  it('is broken by what the country has joined', () => {
    expect(said('country:THA', 'TREATIES')).toMatchObject({ said: 'SAID', count: 1 });
    expect(said('country:LAO', 'TREATIES')).toMatchObject({ said: 'SILENT' });
  });

  it('is neither "none" nor "not reported"', () => {
    expect(['THA', 'LAO', 'PRK'].map((code) => said(`country:${code}`, 'FIGURES')?.said)).toEqual([
      'SAID',
      'SAID_TO_BE_NONE',
      'NOT_REPORTED',
    ]);
  });
});
