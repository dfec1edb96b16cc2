import type { ChangesAtHand } from '../../src/store/shared/index.js';
import { cite, days, entity, putting, relation } from '../support/records.js';

const sources = [
  entity('source:book', { name: 'Book', kind: 'BOOK', title: 'The book', publishedOn: '2011' }),
  entity('source:chapter', { name: 'Chapter', kind: 'CHAPTER', title: 'A chapter', firstPage: 70, lastPage: 90 }),
  entity('source:report', { name: 'Report', kind: 'REPORT', title: 'A report', publishedOn: '2008-05' }),
];

const places = [
  entity('country:LAO', { name: 'Lao People’s Democratic Republic', aliases: ['Laos'], iso2: 'LA' }),
  {
    ...entity('country:MMR', {
      name: 'Myanmar',
      aliases: ['Burma', 'Union of Burma'],
      localNames: [{ text: 'မြန်မာ', language: 'my' }],
      iso2: 'MM',
      latitude: 21.9,
      evidence: [cite('source:chapter', 77), cite('source:chapter', 78, { quotedSource: 'source:report' })],
    }),
    knownFrom: days('2008-05').first,
  },
  {
    ...entity('country:POL', {
      name: 'Poland',
      localNames: [{ text: 'Polska', language: 'pl' }],
      iso2: 'PL',
      latitude: 52,
    }),
    knownFrom: days('2011').first,
  },
  entity('country:THA', {
    name: 'Thailand',
    aliases: ['Siam'],
    localNames: [{ text: 'ประเทศไทย', language: 'th' }],
    iso2: 'TH',
    latitude: 15.1,
    description: 'A kingdom that borders Myanmar.',
    evidence: [cite('source:gone', 1), cite('source:book', 3)],
  }),
  entity('locality:kawthaung', { name: 'Kawthaung', kind: 'BORDER_CROSSING' }),
  entity('locality:lodz', { name: 'Łódź', kind: 'CITY', aliases: [] }),
  entity('locality:ranong', { name: 'Ranong', kind: 'PROVINCE' }),
  entity('region:asia', { name: 'Asia' }),
  entity('region:mekong', { name: 'Mekong region' }),
  entity('region:river', { name: 'River region' }),
  entity('region:south-east-asia', { name: 'South-East Asia', m49: '035' }),
];

const routes = [
  entity('route:four', { name: 'Fourth route', status: 'OBSERVED', period: '2007' }),
  entity('route:one', { name: 'First route', status: 'OBSERVED', period: '2005/2009' }),
  entity('route:three', { name: 'Third route', status: 'ALLEGED' }),
  entity('route:two', { name: 'Second route', status: 'REPORTED', period: '2012/..' }),
];

const agreements = [
  entity('agreement:dawn', { name: 'Dawn declaration', kind: 'DECLARATION' }),
  entity('agreement:east', { name: 'East', kind: 'BILATERAL', signedOn: '2003-06', endedOn: '2009' }),
  entity('agreement:north', { name: 'North', kind: 'MULTILATERAL', signedOn: '2004-10-29' }),
  entity('agreement:west', { name: 'West', kind: 'BILATERAL', signedOn: '2009' }),
];

const agencies = [
  entity('agency:border', { name: 'Border force', kind: 'BORDER_SERVICE' }),
  entity('agency:new', { name: 'New unit', kind: 'POLICE_UNIT', establishedOn: '2005' }),
  entity('agency:old', { name: 'Old unit', kind: 'POLICE_UNIT', dissolvedOn: '2005' }),
];

const figures = [
  entity('statistic:all', { unit: 'persons', value: 594, precision: 'EXACT', reporting: 'REPORTED', period: '2012' }),
  entity('statistic:part', { unit: 'persons', value: 145, precision: 'AT_LEAST', reporting: 'REPORTED' }),
  entity('statistic:range', {
    unit: 'per cent',
    minimum: 10.5,
    maximum: 20,
    precision: 'RANGE',
    reporting: 'REPORTED',
  }),
  entity('statistic:silent', { unit: 'Persons', precision: 'EXACT', reporting: 'NOT_REPORTED' }),
];

const provisions = [
  entity('provision:one', {
    kind: 'DUTY',
    locator: 'art. 1',
    cooperationRequired: false,
    elements: ['act', 'means', 'purpose'],
    penalties: [{ minimumMonths: 12, maximumMonths: 60.5, life: false }, { fine: 'up to 1000' }],
  }),
  entity('provision:three', { kind: 'RIGHT', locator: 'art. 3' }),
  entity('provision:two', { kind: 'DUTY', locator: 'art. 2', cooperationRequired: true, elements: ['Means'] }),
];

/** Names whose order by code point differs from that by UTF-16 unit and from that of a dictionary. */
const concepts = [
  entity('concept:accented', { name: 'é' }),
  entity('concept:astral', { name: '\u{1D538}' }),
  entity('concept:capital', { name: 'Z' }),
  entity('concept:ligature', { name: '\uFB00' }),
  entity('concept:small', { name: 'a' }),
];

const lying = [
  relation('lies:1', ['country:LAO', 'LIES_IN', 'region:mekong']),
  relation('lies:2', ['country:LAO', 'LIES_IN', 'region:south-east-asia']),
  relation('lies:3', ['country:MMR', 'LIES_IN', 'region:south-east-asia']),
  relation('lies:4', ['country:THA', 'LIES_IN', 'region:south-east-asia']),
  relation('lies:5', ['locality:kawthaung', 'LIES_IN', 'country:MMR']),
  relation('lies:6', ['locality:lodz', 'LIES_IN', 'country:POL']),
  relation('lies:7', ['locality:ranong', 'LIES_IN', 'country:THA']),
  relation('lies:8', ['region:mekong', 'LIES_IN', 'region:river']),
  relation('lies:9', ['region:river', 'LIES_IN', 'region:mekong']),
  relation('lies:a', ['region:south-east-asia', 'LIES_IN', 'region:asia']),
];

const bordering = [
  relation('border:1', ['country:LAO', 'BORDERS', 'country:THA'], 'Border', { lengthKm: 1754 }),
  relation('border:2', ['country:MMR', 'BORDERS', 'country:LAO'], 'Border', { lengthKm: 238 }),
  relation('border:3', ['country:THA', 'BORDERS', 'country:MMR'], 'Border', { lengthKm: 2416.5, crossingPoints: 4 }),
];

const stops = [
  relation('stop:1', ['route:one', 'STOPS_AT', 'locality:kawthaung'], 'Stop', { order: 1, role: 'SOURCE' }),
  relation('stop:2', ['route:one', 'STOPS_AT', 'locality:ranong'], 'Stop', {
    order: 2,
    role: 'TRANSIT',
    mode: 'SEA',
    functions: ['recruits', 'pays the wages'],
    evidence: [cite('source:report', 12)],
  }),
  relation('stop:3', ['route:one', 'STOPS_AT', 'country:THA'], 'Stop', { order: 3, role: 'DESTINATION' }),
  relation('stop:4', ['route:two', 'STOPS_AT', 'country:LAO'], 'Stop', { order: 1, role: 'SOURCE' }),
  relation('stop:5', ['route:two', 'STOPS_AT', 'country:THA'], 'Stop', {
    order: 3,
    role: 'DESTINATION',
    travelled: false,
  }),
  relation('stop:6', ['route:two', 'STOPS_AT', 'country:THA'], 'Stop', { order: 2, role: 'TRANSIT', travelled: true }),
  relation('stop:7', ['route:three', 'STOPS_AT', 'country:MMR'], 'Stop', { order: 1, role: 'SOURCE' }),
  relation('stop:8', ['route:three', 'STOPS_AT', 'country:POL'], 'Stop', { order: 2, role: 'DESTINATION' }),
];

const parties = [
  relation('party:1', ['country:MMR', 'PARTY_TO', 'agreement:east'], 'Participation', {
    role: 'PARTY',
    signedOn: '2003-06',
  }),
  relation('party:2', ['country:THA', 'PARTY_TO', 'agreement:east'], 'Participation', {
    role: 'PARTY',
    signedOn: '2003-06',
  }),
  relation('party:3', ['country:LAO', 'PARTY_TO', 'agreement:north'], 'Participation', {
    role: 'PARTY',
    signedOn: '2004-10-29',
    endedOn: '2010',
  }),
  relation('party:4', ['country:MMR', 'PARTY_TO', 'agreement:north'], 'Participation', { role: 'PARTY' }),
  relation('party:5', ['country:THA', 'PARTY_TO', 'agreement:north'], 'Participation', {
    role: 'LEAD',
    ratifiedOn: '2008',
  }),
  relation('party:6', ['country:MMR', 'PARTY_TO', 'agreement:west'], 'Participation', {
    role: 'PARTY',
    signedOn: '2009',
  }),
  relation('party:7', ['country:THA', 'PARTY_TO', 'agreement:west'], 'Participation', {
    role: 'SIGNATORY',
    signedOn: '2009',
  }),
];

const working = [
  relation('coop:1', ['agency:new', 'COOPERATES_WITH', 'agency:border'], 'Cooperation', {
    status: 'ACTIVE',
    since: '2009',
  }),
  relation('coop:2', ['agency:new', 'COOPERATES_WITH', 'agency:new'], 'Cooperation', { status: 'ACTIVE' }),
  relation('coop:3', ['agency:old', 'COOPERATES_WITH', 'agency:border'], 'Cooperation', {
    status: 'ENDED',
    until: '2004',
  }),
  relation('coop:4', ['agency:border', 'COOPERATES_WITH', 'agency:new'], 'Cooperation', { status: 'SOUGHT' }),
  relation('succession:1', ['agency:new', 'SUCCEEDS', 'agency:old'], 'Succession', { on: '2005' }),
];

const others = [
  relation('part:1', ['source:chapter', 'PART_OF', 'source:book']),
  relation('part:2', ['statistic:part', 'PART_OF', 'statistic:all']),
];

/**
 * A small graph with every kind of field and relation: parallel relations, loops, cycles, undated and open-ended things, and
 * a citation of a source that is not there. It is put in no helpful order.
 */
export const world: ChangesAtHand = putting(
  [...sources, ...places, ...routes, ...agreements, ...agencies, ...figures, ...provisions, ...concepts].reverse(),
  [...lying, ...bordering, ...stops, ...parties, ...working, ...others].reverse(),
  'world',
);
