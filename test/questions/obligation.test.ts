import { describe, expect, it } from 'vitest';
import * as documents from './generated/documents.js';
import { shippedServers } from './servers.js';

const { ask } = shippedServers();

describe('a chain of obligation', () => {
  it('breaks at the law, where courts apply the directive on compensation by itself', async () => {
    const { chainOfObligation } = await ask(documents.ObligationChainDocument, { from: 'act:eu-2004-80' });
    const italy = chainOfObligation.countries.find(({ country }) => country?.id === 'country:ITA');
    expect(italy?.links.map(({ level }) => level)).toEqual(['PROVISION', 'DECISION', 'DECISION']);
    expect([italy?.linkCount, italy?.unmetCount]).toEqual([3, 1]);
  });

  it('breaks in several places below the directive of 2011', async () => {
    const { chainOfObligation } = await ask(documents.ObligationUnmetDocument, { from: 'act:eu-2011-36' });
    const kinds = new Map(
      chainOfObligation.countries.map(({ country, unmet }) => [country?.id, unmet.map(({ kind }) => kind)]),
    );
    expect(kinds.get('country:ESP')).toEqual(['NO_LAW']);
    expect(kinds.get('country:ITA')).toEqual(expect.arrayContaining(['IN_PART', 'NEVER_APPLIED']));
  });
});
