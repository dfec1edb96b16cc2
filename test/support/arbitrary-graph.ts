import fc from 'fast-check';
import { parsePartialDate, validityOf, type DayRange } from '../../src/ontology/index.js';
import type { EntityRecord, Fields, FieldValue, RelationRecord, ValueObject } from '../../src/store/index.js';
import { oneOf } from './arbitrary-parts.js';
import { smallOntology } from './small-ontology.js';

/** A random graph over the small ontology. */
export interface Graph {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

export const TYPES = ['Alpha', 'Beta', 'Gamma'] as const;
const PER_TYPE = [0, 1, 2];
/** Every id that a graph may hold; a random one holds some of them. */
export const IDS = TYPES.flatMap((type) => PER_TYPE.map((number) => `${type.toLowerCase()}:${number}`));

/** Few values, so that they meet often; among them the pairs on which stores are known to differ. */
export const TEXTS = [
  '',
  'a',
  'A',
  'ab',
  'Ba',
  'é',
  'Łódź',
  'ΟΔΟΣ',
  '\uFB00',
  '\u{1D538}',
  'two words',
  '%_.*\\"\'',
  ' a ',
];
export const NUMBERS = [-1, 0, 1, 2, 1_000_000_007];
export const WEIGHTS = [-0.5, 0, 0.1, 1, 1.5, 1e21];
export const COLOURS = ['RED', 'GREEN', 'BLUE'];
export const DATES = [
  '2001',
  '2001/2003',
  '2002-05',
  '2002-05-01',
  '../2002',
  '2003/..',
  '199X',
  '2002~',
  '2004-12-31/2005',
];

const listOf = <Value>(values: readonly Value[]) => fc.array(oneOf(values), { maxLength: 3 });

const citation: fc.Arbitrary<ValueObject> = fc.record(
  { source: oneOf(IDS.filter((id) => id.startsWith('beta'))), others: listOf(IDS), page: oneOf(NUMBERS) },
  { requiredKeys: ['source'] },
);

const entityFields: fc.Arbitrary<Fields> = sparse(
  {
    name: oneOf(TEXTS),
    aliases: listOf(TEXTS),
    description: oneOf(TEXTS),
    weight: oneOf(WEIGHTS),
    count: oneOf(NUMBERS),
    flag: fc.boolean(),
    colour: oneOf(COLOURS),
    numbers: listOf(NUMBERS),
    beganOn: oneOf(DATES),
    endedOn: oneOf(DATES),
    evidence: fc.array(citation, { maxLength: 2 }),
  },
  ['name'],
);

const tieFields: fc.Arbitrary<Fields> = sparse(
  {
    note: oneOf(TEXTS),
    since: oneOf(DATES),
    until: oneOf(DATES),
    rank: oneOf(NUMBERS),
    colour: oneOf(COLOURS),
    active: fc.boolean(),
    roles: listOf(TEXTS),
    evidence: fc.array(citation, { maxLength: 2 }),
  },
  [],
);

const linkFields: fc.Arbitrary<Fields> = sparse({ note: oneOf(TEXTS), period: oneOf(DATES) }, []);

function sparse(model: Record<string, fc.Arbitrary<FieldValue>>, requiredKeys: string[]): fc.Arbitrary<Fields> {
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

/** Since when it was known, where that is known. */
const knownFrom = fc.oneof(
  fc.constant({}),
  oneOf(DATES).map((date) => ({ knownFrom: parsePartialDate(date)?.first ?? 0 })),
);

export const arbitraryGraph: fc.Arbitrary<Graph> = fc
  .uniqueArray(fc.tuple(oneOf(IDS), entityFields, knownFrom), {
    minLength: 3,
    maxLength: IDS.length,
    selector: ([id]) => id,
    size: 'max',
  })
  .chain((rows) => {
    const entities = rows.map(([id, fields, known]) => ({ ...entityOf(id, fields), ...known }));
    return fc.array(arbitraryRelation(entities), { minLength: 6, maxLength: 24, size: 'max' }).map((drafts) => ({
      entities,
      relations: drafts.map((draft, index) => ({ ...draft, id: `r:${(index * 7) % 25}` })),
    }));
  });

function entityOf(id: string, fields: Fields): EntityRecord {
  const type = TYPES.find((name) => id.startsWith(name.toLowerCase())) ?? 'Alpha';
  const dates = datesOf(fields, ['beganOn', 'endedOn']);
  return { id, type, fields, dates, validity: validityOf(smallOntology.entities.get(type)?.validity ?? null, dates) };
}

function arbitraryRelation(entities: readonly EntityRecord[]): fc.Arbitrary<RelationRecord> {
  const ids = entities.map(({ id }) => id);
  const of = (type: string) => ids.filter((id) => id.startsWith(type));
  const ties = fc.record({
    ends: ends(ids, ids),
    type: oneOf(['LIES_IN', 'KNOWS']),
    edge: fc.constant('Tie'),
    fields: tieFields,
    known: knownFrom,
  });
  const links = () =>
    fc.record({
      ends: ends(of('alpha'), of('beta')),
      type: fc.constant('HAS'),
      edge: fc.constant('Link'),
      fields: linkFields,
      known: knownFrom,
    });
  const canLink = of('alpha').length > 0 && of('beta').length > 0;
  const drafts = canLink ? fc.oneof({ weight: 3, arbitrary: ties }, links()) : ties;
  return drafts.map(({ ends: { from, to }, type, edge, fields, known }) => {
    const dates = datesOf(fields, ['since', 'until', 'period']);
    const validity = validityOf(smallOntology.edges.get(edge)?.validity ?? null, dates);
    return { id: '', type, edge, from, to, fields, dates, validity, ...known };
  });
}

function ends(from: readonly string[], to: readonly string[]): fc.Arbitrary<Pick<RelationRecord, 'from' | 'to'>> {
  return fc.record({ from: oneOf(from), to: oneOf(to) });
}

function datesOf(fields: Fields, names: readonly string[]): Record<string, DayRange> {
  const dates: Record<string, DayRange> = {};
  for (const name of names) {
    const range = parsePartialDate(String(fields[name] ?? ''));
    if (range !== null) dates[name] = range;
  }
  return dates;
}
