import type { ChangeSet, SearchAnswer, SearchPlan } from '../../src/store/index.js';
import { node, select } from '../support/plans.js';
import { days, entity, putting } from '../support/records.js';

/** A small library for searching: names that begin alike, aliases, other scripts, and a word that stands in a description. */
export const searchWorld: ChangeSet = putting([
  entity('agency:commit', {
    name: 'COMMIT secretariat',
    kind: 'COMMITTEE',
    establishedOn: '2004',
    dissolvedOn: '2010',
  }),
  entity('agreement:commit', {
    name: 'Memorandum on trafficking',
    kind: 'MULTILATERAL',
    aliases: ['COMMIT', 'COMMIT MoU'],
    signedOn: '2004',
  }),
  entity('concept:commitment', { name: 'Commitment' }),
  entity('country:MMR', { name: 'Myanmar', aliases: ['Burma'], localNames: [{ text: 'မြန်မာ', language: 'my' }] }),
  entity('country:POL', { name: 'Poland', localNames: [{ text: 'Rzeczpospolita Polska', language: 'pl' }] }),
  entity('country:THA', {
    name: 'Thailand',
    localNames: [{ text: 'ประเทศไทย', language: 'th' }],
    description: 'Lies beside Myanmar.',
  }),
  entity('locality:lodz', { name: 'Łódź', kind: 'CITY' }),
  entity('programme:thailand', { name: 'Programme for Thailand', kind: 'PROJECT', startedOn: '2006' }),
  entity('region:ivory', { name: 'Côte d’Ivoire' }),
  entity('trait:a', { name: 'Violence', dimension: 'VIOLENCE' }),
  entity('trait:b', { name: 'Violence', dimension: 'OTHER' }),
]);

export interface SearchCase {
  readonly name: string;
  readonly plan: SearchPlan;
  readonly answer: SearchAnswer;
}

type Hit = readonly [score: number, id: string, matched: string];

function searching(
  name: string,
  plan: Partial<SearchPlan>,
  hits: readonly Hit[],
  more: Partial<SearchAnswer> = {},
): SearchCase {
  const counts = new Map<string, number>();
  for (const [, id] of hits) counts.set(node(id).type, (counts.get(node(id).type) ?? 0) + 1);
  const facets = [...counts].map(([type, count]) => ({ type, count }));
  return {
    name,
    plan: { text: '', offset: 0, size: 20, selection: select(), ...plan },
    answer: {
      hits: hits.map(([score, id, matched]) => ({ score, matched, node: node(id) })),
      total: hits.length,
      facets,
      ...more,
    },
  };
}

const commit: readonly Hit[] = [
  [1090, 'agreement:commit', 'COMMIT'],
  [1000, 'concept:commitment', 'Commitment'],
  [945, 'agency:commit', 'COMMIT secretariat'],
];
const withoutAgency = commit.filter(([, id]) => id !== 'agency:commit');
const commitFacets = [
  { type: 'Agreement', count: 1 },
  { type: 'Concept', count: 1 },
  { type: 'GovernmentAgency', count: 1 },
];

export const searchCases: readonly SearchCase[] = [
  searching('ranks a whole name above a word of a name', { text: 'thailand' }, [
    [1190, 'country:THA', 'Thailand'],
    [930, 'programme:thailand', 'Programme for Thailand'],
  ]),
  searching('ranks a whole alias, the start of a whole name and a word of a name', { text: 'commit' }, commit, {
    facets: commitFacets,
  }),
  searching('finds an alias', { text: 'Burma' }, [[1090, 'country:MMR', 'Burma']]),
  searching('finds a name in another language', { text: 'polska' }, [[745, 'country:POL', 'Rzeczpospolita Polska']]),
  searching('finds another script', { text: 'ประเทศไทย' }, [[1090, 'country:THA', 'ประเทศไทย']]),
  searching('finds a script whose vowels are marks', { text: 'မြန်မာ' }, [[1090, 'country:MMR', 'မြန်မာ']]),
  searching('finds letters with a stroke typed without it', { text: 'lodz' }, [[1190, 'locality:lodz', 'Łódź']]),
  searching('finds accents and apostrophes typed without them', { text: 'COTE D IVOIRE' }, [
    [1190, 'region:ivory', 'Côte d’Ivoire'],
  ]),
  searching('finds the start of a word', { text: 'thai' }, [
    [1000, 'country:THA', 'Thailand'],
    [630, 'programme:thailand', 'Programme for Thailand'],
  ]),
  searching('finds a word with one wrong letter', { text: 'Polnd' }, [[490, 'country:POL', 'Poland']]),
  searching('finds a word with two wrong letters where it is long', { text: 'Tailannd' }, [
    [490, 'country:THA', 'Thailand'],
    [430, 'programme:thailand', 'Programme for Thailand'],
  ]),
  searching('forgives no letter of a short word', { text: 'lod' }, [[1000, 'locality:lodz', 'Łódź']]),
  searching('forgives one letter only of a word of five', { text: 'Bumra' }, []),
  searching('forgives two swapped letters of a word of seven', { text: 'Mynamar' }, [
    [490, 'country:MMR', 'Myanmar'],
    [31, 'country:THA', 'Lies beside Myanmar.'],
  ]),
  searching('wants every word, best in one and the same text', { text: 'commit mou' }, [
    [1090, 'agreement:commit', 'COMMIT MoU'],
  ]),
  searching('takes words that stand in several texts of one thing last', { text: 'burma myanmar' }, [
    [1, 'country:MMR', 'Myanmar'],
  ]),
  searching('takes words in any order', { text: 'Thailand programme' }, [
    [960, 'programme:thailand', 'Programme for Thailand'],
  ]),
  searching(
    'ranks a description last',
    { text: 'myanmar' },
    [
      [1190, 'country:MMR', 'Myanmar'],
      [230, 'country:THA', 'Lies beside Myanmar.'],
    ],
    { facets: [{ type: 'Country', count: 2 }] },
  ),
  searching('orders equal matches by id', { text: 'violence' }, [
    [1190, 'trait:a', 'Violence'],
    [1190, 'trait:b', 'Violence'],
  ]),
  searching('finds nothing for nothing', { text: '' }, []),
  searching('finds nothing for signs', { text: '?! * ~ "' }, []),
  searching('takes the signs of a query language as none', { text: 'name:commit~ AND (*' }, []),
  searching(
    'counts types that it does not answer',
    { text: 'commit', types: ['Concept', 'Agreement'] },
    withoutAgency,
    {
      facets: commitFacets,
    },
  ),
  searching('gives a part of the hits', { text: 'commit', offset: 1, size: 1 }, commit.slice(1, 2), {
    total: 3,
    facets: commitFacets,
  }),
  searching('gives nothing past the hits', { text: 'commit', offset: 3 }, [], { total: 3, facets: commitFacets }),
  searching('finds only what may have held', { text: 'commit', asOf: days('2011') }, withoutAgency, {
    facets: commitFacets.slice(0, 2),
  }),
  {
    name: 'gives the fields asked for',
    plan: { text: 'lodz', offset: 0, size: 1, selection: select(['kind'], { validity: true }) },
    answer: {
      hits: [{ score: 1190, matched: 'Łódź', node: node('locality:lodz', { kind: 'CITY' }, { validity: null }) }],
      total: 1,
      facets: [{ type: 'Locality', count: 1 }],
    },
  },
];
