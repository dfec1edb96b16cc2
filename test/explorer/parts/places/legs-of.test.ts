import { describe, expect, it } from 'vitest';
import { legsOf, stopsInOrder } from '../../../../src/explorer/parts/places/legs-of.js';

const stop = (id: string, order: number, travelled: boolean | null = null) => ({ order, travelled, node: { id } });

describe('the legs of a route', () => {
  it('lead from each stop to the next, whatever the order of the answer', () => {
    const legs = legsOf([stop('country:THA', 3), stop('country:MMR', 1), stop('locality:border', 2)]);
    expect(legs.map(({ from, to }) => [from, to])).toEqual([
      ['country:MMR', 'locality:border'],
      ['locality:border', 'country:THA'],
    ]);
  });

  it('lead from each and to each of the stops that have the same place in the order', () => {
    const legs = legsOf([stop('a', 1), stop('b', 1), stop('c', 2), stop('d', 2)]);
    expect(legs.map(({ from, to }) => from + to)).toEqual(['ac', 'ad', 'bc', 'bd']);
  });

  it('say where nobody came, and do not say it where nothing is known', () => {
    expect(legsOf([stop('a', 1), stop('b', 2, false)])).toEqual([{ from: 'a', to: 'b', untravelled: true }]);
    expect(legsOf([stop('a', 1), stop('b', 2)])).toEqual([{ from: 'a', to: 'b', untravelled: false }]);
  });

  it('are none where there is one stop', () => {
    expect(legsOf([stop('a', 1)])).toEqual([]);
    expect(stopsInOrder([])).toEqual([]);
  });
});
