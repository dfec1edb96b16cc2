import { OPEN_END } from '../../src/ontology/index.js';
import { byIds, follow, inOrderOfIds, node, select, selectEdge } from '../support/plans.js';
import { days } from '../support/records.js';
import { edgePage, type ReadCase } from './case.js';

/** The beginning of what has an end and no known beginning. */
const ALWAYS = { first: -OPEN_END, last: -OPEN_END };

export const fieldSelectionCases: readonly ReadCase[] = [
  {
    name: 'answers ids in the order asked, each once, and leaves out the unknown',
    plan: byIds(['country:THA', 'country:XXX', 'agency:new', 'country:THA', 'country:LAO']),
    answer: inOrderOfIds([node('country:THA'), node('agency:new'), node('country:LAO')]),
  },
  {
    name: 'answers no ids with nothing',
    plan: byIds([]),
    answer: inOrderOfIds([]),
  },
  {
    name: 'answers ids only where the thing may have held',
    plan: byIds(['agreement:west', 'agreement:east', 'agreement:dawn'], select(), { asOf: days('2007') }),
    answer: inOrderOfIds([node('agreement:east'), node('agreement:dawn')]),
  },
  {
    name: 'answers ids only where a source that was out may have said so',
    plan: byIds(['country:POL', 'country:MMR', 'country:LAO'], select(), { knownAt: days('2010') }),
    answer: inOrderOfIds([node('country:MMR'), node('country:LAO')]),
  },
  {
    name: 'gives the fields asked for and leaves out what has no value',
    plan: byIds(['country:LAO', 'country:MMR'], select(['name', 'latitude', 'aliases', 'localNames'])),
    answer: inOrderOfIds([
      node('country:LAO', { name: 'Lao People’s Democratic Republic', aliases: ['Laos'] }),
      node('country:MMR', {
        name: 'Myanmar',
        latitude: 21.9,
        aliases: ['Burma', 'Union of Burma'],
        localNames: [{ text: 'မြန်မာ', language: 'my' }],
      }),
    ]),
  },
  {
    name: 'gives numbers, booleans, lists, dates and value objects as they were put',
    plan: byIds(
      ['provision:one', 'statistic:range', 'agreement:north'],
      select(['cooperationRequired', 'elements', 'penalties', 'minimum', 'maximum', 'signedOn']),
    ),
    answer: inOrderOfIds([
      node('provision:one', {
        cooperationRequired: false,
        elements: ['act', 'means', 'purpose'],
        penalties: [{ minimumMonths: 12, maximumMonths: 60.5, life: false }, { fine: 'up to 1000' }],
      }),
      node('statistic:range', { minimum: 10.5, maximum: 20 }),
      node('agreement:north', { signedOn: '2004-10-29' }),
    ]),
  },
  {
    name: 'gives the time in which a thing holds, and null where it is undated',
    plan: byIds(['agreement:east', 'agreement:dawn', 'country:THA'], select([], { validity: true })),
    answer: inOrderOfIds([
      node('agreement:east', {}, { validity: { from: days('2003-06'), until: days('2009') } }),
      node('agreement:dawn', {}, { validity: null }),
      node('country:THA', {}, { validity: null }),
    ]),
  },
  {
    name: 'gives fields, list and time of a relation',
    plan: byIds(
      ['route:one', 'agency:old'],
      select([], {
        relations: [
          follow('Route.stops', { edge: selectEdge(['role', 'functions', 'mode', 'travelled'], { validity: true }) }),
          follow('Actor.cooperatesWith', { edge: selectEdge(['until'], { validity: true }) }),
        ],
      }),
    ),
    answer: inOrderOfIds([
      node(
        'route:one',
        {},
        {
          relations: {
            stops: edgePage([
              ['stop:3', node('country:THA'), { fields: { role: 'DESTINATION' }, validity: null }],
              ['stop:1', node('locality:kawthaung'), { fields: { role: 'SOURCE' }, validity: null }],
              [
                'stop:2',
                node('locality:ranong'),
                { fields: { role: 'TRANSIT', mode: 'SEA', functions: ['recruits', 'pays the wages'] }, validity: null },
              ],
            ]),
          },
        },
      ),
      node(
        'agency:old',
        {},
        {
          relations: {
            cooperatesWith: edgePage([
              [
                'coop:3',
                node('agency:border'),
                { fields: { until: '2004' }, validity: { from: ALWAYS, until: days('2004') } },
              ],
            ]),
          },
        },
      ),
    ]),
  },
];
