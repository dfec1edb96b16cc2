import { describe, expect, it } from 'vitest';
import { bondsOf, forcesOf, gapBetween, instrumentsOn, sharedBy, statePairs } from '../../src/analysis/index.js';
import type { Fields } from '../../src/store/index.js';
import { analysed } from '../support/analysed.js';
import { days, entity, putting, relation } from '../support/records.js';

const joined = (actor: string, instrument: string, fields: Fields) =>
  relation(`${actor}-${instrument}`, [actor, 'PARTY_TO', instrument], 'Participation', fields);
const stop = (route: string, place: string, order: number, role: string) =>
  relation(`${route}-${place}`, [route, 'STOPS_AT', place], 'Stop', { order, role });

const [MMR, THA, LAO, KOR] = ['country:MMR', 'country:THA', 'country:LAO', 'country:KOR'];

const graph = analysed(
  putting(
    [
      ...[MMR, THA, LAO, KOR].map((id) => entity(id, { name: id.slice(8) })),
      entity('locality:ranong', { name: 'Ranong', kind: 'PROVINCE' }),
      entity('locality:border', { name: 'Border', kind: 'BORDER_AREA' }),
      entity('agency:police', { name: 'Police' }),
      entity('subject:assistance', { name: 'Assistance' }),
      entity('subject:mutual', { name: 'Mutual assistance' }),
      entity('treaty:ruled', { name: 'Protocol', inForceOn: '2003-12-25', entryIntoForceDelayDays: 30 }),
      entity('treaty:plain', { name: 'Convention' }),
      entity('agreement:police', { name: 'Police agreement', kind: 'BILATERAL', endedOn: '2012-06-30' }),
      entity('provision:art', { name: 'Article', kind: 'DUTY', locator: 'Article 1' }),
      entity('route:chain', { name: 'Chain', status: 'REPORTED' }),
      entity('route:home', { name: 'Home', status: 'REPORTED' }),
    ],
    [
      relation('lies', ['locality:ranong', 'LIES_IN', THA]),
      relation('lies1', ['locality:border', 'LIES_IN', THA]),
      relation('lies2', ['locality:border', 'LIES_IN', MMR]),
      relation('of', ['agency:police', 'OF_COUNTRY', THA]),
      relation('narrower', ['subject:mutual', 'BROADER', 'subject:assistance']),
      relation('about', ['provision:art', 'CONCERNS', 'subject:mutual']),
      relation('art', ['provision:art', 'PROVISION_OF', 'agreement:police']),
      joined(MMR, 'treaty:ruled', { role: 'PARTY', accededOn: '2004-03-30' }),
      joined(THA, 'treaty:ruled', { role: 'PARTY', signedOn: '2001-12-18', ratifiedOn: '2013-10-17' }),
      joined(KOR, 'treaty:ruled', { role: 'SIGNATORY', signedOn: '2000-12-13' }),
      joined(LAO, 'treaty:plain', { role: 'PARTY' }),
      joined(MMR, 'agreement:police', { role: 'PARTY', signedOn: '2009-04-24' }),
      joined('agency:police', 'agreement:police', { role: 'PARTY', signedOn: '2009-04-24' }),
      stop('route:chain', MMR, 1, 'SOURCE'),
      stop('route:chain', 'locality:border', 2, 'TRANSIT'),
      stop('route:chain', 'locality:ranong', 3, 'TRANSIT'),
      stop('route:chain', KOR, 4, 'DESTINATION'),
      stop('route:home', THA, 1, 'SOURCE'),
      stop('route:home', 'locality:ranong', 2, 'DESTINATION'),
    ],
  ),
);

const on = (asOf: string) => (asOf === '' ? undefined : days(asOf));

describe('entry into force', () => {
  const force = (instrument: string, party: string, asOf = '') =>
    forcesOf(graph, instrument, on(asOf)).find((one) => one.party === party);

  it('is the later of the treaty’s own and the party’s consent with the treaty’s delay', () => {
    expect(force('treaty:ruled', MMR)).toMatchObject({
      basis: 'CONSENT_AND_RULE',
      from: days('2004-04-29'),
      status: 'IN_FORCE',
    });
    expect(force('treaty:ruled', THA)?.from).toEqual(days('2013-11-16'));
  });

  it('comes on the very day', () => {
    expect(force('treaty:ruled', THA, '2013-11-15')?.status).toBe('NOT_YET');
    expect(force('treaty:ruled', THA, '2013-11-16')?.status).toBe('IN_FORCE');
  });

  it('does not come of a signature alone, save where no consent is asked for', () => {
    expect(force('treaty:ruled', KOR)).toMatchObject({ status: 'SIGNED_ONLY', from: null });
    expect(force('agreement:police', MMR, '2010')).toMatchObject({ status: 'IN_FORCE', basis: 'SIGNATURE' });
  });

  it('is not known where nothing has a date, and holds', () => {
    expect(force('treaty:plain', LAO, '1990')).toMatchObject({ status: 'IN_FORCE', basis: 'NONE', from: null });
  });

  it('ends with the instrument', () => {
    expect(force('agreement:police', MMR, '2012-06-30')?.status).toBe('IN_FORCE');
    expect(force('agreement:police', MMR, '2012-07-01')?.status).toBe('ENDED');
  });
});

describe('pairs of states on a route', () => {
  it('are consecutive, places lifted to the one state that they lie in', () => {
    const { pairs, notStates } = statePairs(graph, ['route:chain', 'route:home'], 'LEGS');
    expect(pairs.map(({ from, to }) => [from, to])).toEqual([
      [MMR, THA],
      [THA, KOR],
    ]);
    expect(notStates).toEqual(['locality:border']);
  });

  it('are origin and destination', () => {
    const { pairs } = statePairs(graph, ['route:chain'], 'ENDS');
    expect(pairs).toEqual([{ from: MMR, to: KOR, routes: ['route:chain'] }]);
  });
});

describe('coverage', () => {
  const shared = (asOf: string, obligation: string | null = null) => {
    const pair = { from: MMR, to: THA, routes: [] };
    return sharedBy(bondsOf(graph, [MMR, THA], on(asOf)), pair, instrumentsOn(graph, obligation));
  };

  it('opens and closes on the very days', () => {
    expect(shared('2009-04-23')).toEqual([]);
    expect(shared('2009-04-24')).toEqual(['agreement:police']);
    expect(shared('2012-06-30')).toEqual(['agreement:police']);
    expect(shared('2012-07-01')).toEqual([]);
    expect(shared('2013-11-15')).toEqual([]);
    expect(shared('2013-11-16')).toEqual(['treaty:ruled']);
  });

  it('is of the kind of obligation asked for, a narrower one or one of a provision included', () => {
    expect(shared('2010', 'subject:assistance')).toEqual(['agreement:police']);
    expect(shared('2014', 'subject:assistance')).toEqual([]);
  });

  it('tells what comes nearest, the least to be done first', () => {
    const pair = { from: THA, to: KOR, routes: ['route:chain'] };
    const gap = gapBetween(bondsOf(graph, [THA, KOR], on('2014')), pair, null, instrumentsOn(graph, null));
    expect(gap.nearest).toEqual([
      { instrument: 'treaty:ruled', missing: [{ state: KOR, act: 'CONSENT' }] },
      {
        instrument: 'agreement:police',
        missing: [
          { state: THA, act: 'REJOIN' },
          { state: KOR, act: 'JOIN' },
        ],
      },
    ]);
  });

  it('has nothing near where nothing was joined', () => {
    const pair = { from: LAO, to: KOR, routes: [] };
    const about = instrumentsOn(graph, 'subject:mutual');
    expect(gapBetween(bondsOf(graph, [LAO, KOR], undefined), pair, null, about).nearest).toEqual([]);
  });
});
