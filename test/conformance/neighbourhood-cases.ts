import type { NeighbourhoodAnswer, NeighbourhoodPlan } from '../../src/store/index.js';
import { follow, node, references, select, selectEdge } from '../support/plans.js';
import { cite, days } from '../support/records.js';
import { edgePage } from './case.js';
import { world } from './world.js';

export interface NeighbourhoodCase {
  readonly name: string;
  readonly plan: NeighbourhoodPlan;
  readonly answer: NeighbourhoodAnswer;
}

/** A case that asks for ids alone: by distance, the ids found there; then the ids of the relations among them. */
function around(
  name: string,
  plan: Partial<NeighbourhoodPlan>,
  levels: readonly (readonly string[])[],
  edges: readonly string[],
  truncated = false,
): NeighbourhoodCase {
  const nodes = levels.flatMap((ids, distance) => ids.map((id) => ({ distance, node: node(id) })));
  return {
    name,
    plan: { ids: [], depth: 1, limit: 100, selection: select(), edge: selectEdge(), ...plan },
    answer: { nodes, edges: edges.map(worldEdge), truncated },
  };
}

function worldEdge(id: string): NeighbourhoodAnswer['edges'][number] {
  const record = world.put.relations.find((relation) => relation.id === id);
  return { id, type: record?.type ?? '', from: record?.from ?? '', to: record?.to ?? '', fields: {}, references: {} };
}

const LOCAL = { relations: ['LIES_IN'] };

export const neighbourhoodCases: readonly NeighbourhoodCase[] = [
  around(
    'takes relations from either end',
    { ids: ['agency:border'] },
    [['agency:border'], ['agency:new', 'agency:old']],
    ['coop:1', 'coop:2', 'coop:3', 'coop:4', 'succession:1'],
  ),
  around('answers a lonely thing alone', { ids: ['route:four'], depth: 3 }, [['route:four']], []),
  around(
    'leaves out unknown starts and takes each once',
    { ids: ['route:four', 'route:x', 'route:four'] },
    [['route:four']],
    [],
  ),
  around('answers nothing for nothing', { ids: [] }, [], []),
  around(
    'of no steps are the starts and the relations among them',
    { ids: ['locality:ranong', 'country:THA', 'country:LAO'], depth: 0, ...LOCAL },
    [['country:LAO', 'country:THA', 'locality:ranong']],
    ['lies:7'],
  ),
  around(
    'walks to the depth and no further',
    { ids: ['locality:ranong'], depth: 2, ...LOCAL },
    [['locality:ranong'], ['country:THA'], ['region:south-east-asia']],
    ['lies:4', 'lies:7'],
  ),
  around(
    'orders by distance, then by id, from several starts',
    { ids: ['locality:ranong', 'country:LAO'], depth: 1, ...LOCAL },
    [
      ['country:LAO', 'locality:ranong'],
      ['country:THA', 'region:mekong', 'region:south-east-asia'],
    ],
    ['lies:1', 'lies:2', 'lies:4', 'lies:7'],
  ),
  around(
    'gives both relations of a cycle',
    { ids: ['country:LAO'], depth: 2, relations: ['LIES_IN'], types: ['Region'] },
    [['country:LAO'], ['region:mekong', 'region:south-east-asia'], ['region:asia', 'region:river']],
    ['lies:1', 'lies:2', 'lies:8', 'lies:9', 'lies:a'],
  ),
  around(
    'takes only the relations asked for',
    { ids: ['agency:new'], depth: 2, relations: ['SUCCEEDS'] },
    [['agency:new'], ['agency:old']],
    ['succession:1'],
  ),
  around(
    'enters only things of the types asked for, but starts at any',
    { ids: ['route:three'], depth: 2, types: ['Country'] },
    [['route:three'], ['country:MMR', 'country:POL'], ['country:LAO', 'country:THA']],
    ['border:1', 'border:2', 'border:3', 'stop:7', 'stop:8'],
  ),
  around(
    'cuts off what is farthest and then last by id',
    { ids: ['route:three'], depth: 2, types: ['Country'], limit: 4 },
    [['route:three'], ['country:MMR', 'country:POL'], ['country:LAO']],
    ['border:2', 'stop:7', 'stop:8'],
    true,
  ),
  around(
    'says nothing of a limit just reached',
    { ids: ['locality:lodz'], depth: 1, limit: 2 },
    [['locality:lodz'], ['country:POL']],
    ['lies:6'],
  ),
  around(
    'cuts off at the end of a level',
    { ids: ['locality:lodz'], depth: 2, limit: 2 },
    [['locality:lodz'], ['country:POL']],
    ['lies:6'],
    true,
  ),
  around(
    'cuts off starts by id',
    { ids: ['route:two', 'route:four', 'route:one'], limit: 2 },
    [['route:four', 'route:one']],
    [],
    true,
  ),
  around(
    'takes only what may have held',
    {
      ids: ['agreement:north'],
      depth: 2,
      types: ['Country', 'Agreement'],
      relations: ['PARTY_TO'],
      asOf: days('2011'),
    },
    [['agreement:north'], ['country:MMR', 'country:THA'], ['agreement:west']],
    ['party:4', 'party:5', 'party:6', 'party:7'],
  ),
  around(
    'leaves out a start that had ended',
    { ids: ['agreement:east', 'agreement:west'], asOf: days('2012'), types: [] },
    [['agreement:west']],
    [],
  ),
];

export const fullNeighbourhoodCase: NeighbourhoodCase = {
  name: 'gives fields, time, relations and sources of things and relations',
  plan: {
    ids: ['locality:ranong'],
    depth: 1,
    types: ['Route'],
    limit: 10,
    selection: select(['name'], { validity: true, relations: [follow('Locality.within')] }),
    edge: selectEdge(['order', 'evidence'], {
      validity: true,
      references: [references('citedSources', 'evidence', 'source', select(['title']))],
    }),
  },
  answer: {
    nodes: [
      {
        distance: 0,
        node: node(
          'locality:ranong',
          { name: 'Ranong' },
          {
            validity: null,
            relations: { within: edgePage([['lies:7', node('country:THA')]]) },
          },
        ),
      },
      {
        distance: 1,
        node: node(
          'route:one',
          { name: 'First route' },
          {
            validity: {
              from: { first: days('2005').first, last: days('2005').first },
              until: { first: days('2009').last, last: days('2009').last },
            },
          },
        ),
      },
    ],
    edges: [
      {
        ...worldEdge('stop:2'),
        fields: { order: 2, evidence: [cite('source:report', 12)] },
        validity: null,
        references: { citedSources: { 'source:report': node('source:report', { title: 'A report' }) } },
      },
    ],
    truncated: false,
  },
};
