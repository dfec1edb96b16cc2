import { describe, expect, it } from 'vitest';
import { gapsClosed, type Gap } from '../../../../src/explorer/views/coverage/gaps-closed.js';

const china = { id: 'country:CHN', name: 'China' };
const korea = { id: 'country:KOR', name: 'Republic of Korea' };
const protocol = { id: 'treaty:palermo-protocol', name: 'Palermo Protocol' };
const convention = { id: 'treaty:untoc', name: 'UNTOC' };
const gap: Gap = {
  closing: 'Palermo Protocol would bind both once Republic of Korea had consented to be bound by it.',
  from: china,
  to: korea,
  routes: [],
  nearest: [
    { instrument: protocol, missing: [{ act: 'CONSENT', state: korea }] },
    {
      instrument: convention,
      missing: [
        { act: 'JOIN', state: china },
        { act: 'CONSENT', state: korea },
      ],
    },
  ],
};

describe('gapsClosed', () => {
  const closed = gapsClosed([gap]);

  it('names the one act that would close a gap', () => {
    expect(closed.closedBy(korea.id, protocol.id)).toEqual([gap]);
    expect(closed.closedBy(china.id, protocol.id)).toEqual([]);
  });

  it('does not say that one state closes what two would have to', () => {
    expect(closed.closedBy(korea.id, convention.id)).toEqual([]);
  });

  it('counts a gap with both its states', () => {
    expect([china, korea].map(({ id }) => closed.touching(id).length)).toEqual([1, 1]);
  });
});
