import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../src/explorer/address/index.js';
import { routesFilter } from '../../../../src/explorer/views/routes/routes-filter.js';
import { routesState } from '../../../../src/explorer/views/routes/routes-state.js';

const filterOf = (url: string) => routesFilter(routesState.read(parseAddress(url).parameters));

describe('the filter of routes', () => {
  it('is empty unless something is chosen', () => {
    expect(filterOf('/routes')).toEqual({});
  });

  it('says all that can be chosen', () => {
    const url =
      '/routes?from=country:MMR&from=country:KHM&via=region:mekong&to=country:THA&form=form:x&sector=sector:fishing' +
      '&victims=victims:men&sex=male&age=adult&status=planned&status=observed&sources=2&dated=yes';
    expect(filterOf(url)).toEqual({
      origin: ['country:MMR', 'country:KHM'],
      via: ['region:mekong'],
      destination: ['country:THA'],
      form: ['form:x'],
      sector: ['sector:fishing'],
      victimGroup: ['victims:men'],
      victims: { some: { node: { sex: { eq: 'MALE' }, age: { eq: 'ADULT' } } } },
      status: { in: ['OBSERVED', 'PLANNED'] },
      sourceCount: { gte: 2 },
      period: { known: true },
    });
  });

  it('takes a mistyped address for what it can be', () => {
    expect(filterOf('/routes?sex=none&sources=-4&status=sure')).toEqual({});
  });
});
