import { exportedGraph, type ExportedGraph, type Format } from '../../src/export/index.js';
import { OPEN_END } from '../../src/ontology/index.js';
import type { EntityRecord, Fields, RelationRecord } from '../../src/store/index.js';
import { openMemoryStore } from '../../src/store/memory/index.js';
import { putting } from '../support/records.js';
import { smallOntology } from '../support/small-ontology.js';

/** What formats have trouble with: quotes, line ends, mark-up, emoji, control characters, a change of writing direction, formulas. */
export const AWKWARD: Readonly<Record<string, string>> = {
  quotes: `"double", 'single' and \`back\``,
  lineEnds: 'one\ntwo\r\nthree\rfour\n',
  tabs: '\tbetween\ttabs\t',
  markUp: '<b>&amp; ]]> --></b>',
  emoji: '👩‍⚖️ and 🏳️',
  controls: 'nul \u{0}, escape \u{1B}, separator \u{1F}, no character \u{FFFE}',
  direction: 'left \u{202E}right\u{202C} left',
  formula: '=1+1',
  command: '@SUM(A1:A9)',
  escapes: String.raw`\u0041 \n \\ _x0041_ _x005F_ &#65; $1 ;`,
  statement: '"}]) DETACH DELETE n;\n//',
  blanks: '  at both ends  ',
  empty: '',
};

/** As a store may hold it: in another order than its type has, and with the day since which it may have been known. */
const FIRST_CITATION = { page: 7, others: ['alpha:one'], source: 'beta:report', knownFrom: 15000 };
const SECOND_CITATION = { source: 'beta:report', others: [] };

/** Two things and two relations between the same ends, with every kind of field; the second thing and its relation are dated. */
export function smallGraph(): Promise<ExportedGraph> {
  const report = thing('beta:report', {
    name: 'Report',
    aliases: [],
    beganOn: '2004-05/..',
    rank: 3,
    evidence: [SECOND_CITATION],
  });
  const tie = { since: '2004-05-01', until: '2006', rank: 1, active: true, roles: ['a', 'b'] };
  return graphOf(
    [
      thing('alpha:one', {
        name: 'One <1> & "all"',
        aliases: ['A; b', 'c'],
        weight: 2,
        count: 4,
        flag: false,
        colour: 'RED',
        numbers: [1, 2],
        evidence: [FIRST_CITATION, SECOND_CITATION],
      }),
      { ...report, validity: { from: { first: 12539, last: 12569 }, until: { first: OPEN_END, last: OPEN_END } } },
    ],
    [
      relation('HAS|alpha:one|beta:report', 'HAS', 'Link', { evidence: [SECOND_CITATION] }),
      {
        ...relation('KNOWS|alpha:one|beta:report', 'KNOWS', 'Tie', { ...tie, evidence: [FIRST_CITATION] }),
        validity: { from: { first: 12539, last: 12539 }, until: { first: 13149, last: 13513 } },
      },
    ],
  );
}

/** A thing for each awkward text, named by it and known by it, and a relation that notes it; all cite one work. */
export function awkwardGraph(): Promise<ExportedGraph> {
  const all = Object.entries(AWKWARD);
  const evidence = [SECOND_CITATION];
  return graphOf(
    [
      thing('beta:report', { name: 'Report', evidence }),
      ...all.map(([id, text]) => thing(`alpha:${id.toLowerCase()}`, { name: text, aliases: [text, 'b'], evidence })),
    ],
    all.map(([id, text]) => {
      const from = `alpha:${id.toLowerCase()}`;
      return { ...relation(`HAS|${from}|beta:report`, 'HAS', 'Link', { note: text, evidence }), from };
    }),
  );
}

/** What the awkward texts are, by the id of the thing that is named by each. */
export const AWKWARD_BY_ID: ReadonlyMap<string, string> = new Map(
  Object.entries(AWKWARD).map(([id, text]) => [`alpha:${id.toLowerCase()}`, text]),
);

/** A graph with nothing in it. */
export function emptyGraph(): Promise<ExportedGraph> {
  return graphOf([], []);
}

/** The content of a format's files, by their names; those to which nothing was written are empty. */
export async function filesOf(format: Format, graph: ExportedGraph): Promise<Readonly<Record<string, string>>> {
  const files = Object.fromEntries(format.files.map((file) => [file, '']));
  for await (const { file, content } of format.write(graph)) {
    if (typeof content !== 'string') throw new TypeError(`${file} holds bytes`);
    if (files[file] === undefined) throw new TypeError(`The format names no file ${file}`);
    files[file] += content;
  }
  return files;
}

async function graphOf(
  entities: readonly EntityRecord[],
  relations: readonly RelationRecord[],
): Promise<ExportedGraph> {
  const store = openMemoryStore(smallOntology);
  await store.apply(putting(entities, relations));
  return exportedGraph({ store, ontology: smallOntology, version: '1.0 <a>' }, { clocks: {} });
}

function thing(id: string, fields: Fields): EntityRecord {
  const type = smallOntology.byPrefix.get(id.slice(0, id.indexOf(':')));
  if (type === undefined) throw new TypeError(`No type has ids like ${id}`);
  return { id, type: type.name, fields, dates: {}, validity: null };
}

function relation(id: string, type: string, edge: string, fields: Fields): RelationRecord {
  return { id, type, edge, from: 'alpha:one', to: 'beta:report', fields, dates: {}, validity: null };
}
