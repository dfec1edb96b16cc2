import { describe, expect, it } from 'vitest';
import type { EntryIntoForceQuery, ForceStatus } from '../../../../src/explorer/generated/coverage.js';
import {
  sharedInstruments,
  withNarrower,
  type SharedInstrument,
} from '../../../../src/explorer/views/coverage/shared-instruments.js';

type Party = EntryIntoForceQuery['entryIntoForce']['parties'][number];

const party = (id: string, status: ForceStatus): Party => ({
  status,
  basis: 'NONE',
  earliest: null,
  latest: null,
  ended: null,
  party: { __typename: 'Country', id },
});
const treaty: SharedInstrument = {
  __typename: 'Treaty',
  id: 'treaty:one',
  name: 'One',
  subject: { edges: [{ node: { id: 'subject:trafficking' } }] },
  provisions: { edges: [{ node: { subject: { edges: [{ node: { id: 'subject:extradition' } }] } } }] },
};
const pair = { from: { id: 'country:A', name: 'A' }, to: { id: 'country:B', name: 'B' } };

describe('sharedInstruments', () => {
  const both = new Map([[treaty.id, [party('country:A', 'IN_FORCE'), party('country:B', 'IN_FORCE')]]]);
  const signed = new Map([[treaty.id, [party('country:A', 'IN_FORCE'), party('country:B', 'SIGNED_ONLY')]]]);

  it('is what is in force for both; a signature alone does not do', () => {
    expect(sharedInstruments([treaty], both, null)(pair)).toEqual([treaty]);
    expect(sharedInstruments([treaty], signed, null)(pair)).toEqual([]);
  });

  it('counts an agency as its state', () => {
    const agency: Party = {
      ...party('agency:b', 'IN_FORCE'),
      party: { __typename: 'GovernmentAgency', id: 'agency:b', ofCountry: { node: { id: 'country:B' } } },
    };
    expect(
      sharedInstruments([treaty], new Map([[treaty.id, [party('country:A', 'IN_FORCE'), agency]]]), null)(pair),
    ).toEqual([treaty]);
  });

  it('is about an obligation by itself or by a provision', () => {
    expect(sharedInstruments([treaty], both, new Set(['subject:extradition']))(pair)).toEqual([treaty]);
    expect(sharedInstruments([treaty], both, new Set(['subject:asylum']))(pair)).toEqual([]);
  });
});

describe('withNarrower', () => {
  it('goes all the way down, also round a circle', () => {
    const below = (id: string, ...ids: string[]) => ({
      id,
      narrower: { edges: ids.map((one) => ({ node: { id: one } })) },
    });
    expect([...withNarrower('a', [below('a', 'b'), below('b', 'c'), below('c', 'a')])]).toEqual(['a', 'b', 'c']);
  });
});
