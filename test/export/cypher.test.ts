import { describe, expect, it } from 'vitest';
import { CYPHER } from '../../src/export/neo4j/cypher.js';
import { FORMATS } from '../../src/export/index.js';
import { entity } from '../support/records.js';
import { textOf } from './format-files.js';
import { AWKWARD_BY_ID, awkwardGraph, emptyGraph, filesOf, smallGraph } from './small-graph.js';

const CONSTRAINT = 'CREATE CONSTRAINT tipgraph_id IF NOT EXISTS FOR (n:`Entity`) REQUIRE n.id IS UNIQUE;\n';
const FIRST = String.raw`{\"source\":\"beta:report\",\"others\":[\"alpha:one\"],\"page\":7}`;
const SECOND = String.raw`{\"source\":\"beta:report\",\"others\":[]}`;
const ENDS = 'MATCH (a:`Entity` {id: row.from}) MATCH (b:`Entity` {id: row.to}) ';

async function cypher(graph: Parameters<typeof filesOf>[1]): Promise<string> {
  const { 'graph.cypher': text = '' } = await filesOf(CYPHER, graph);
  return text;
}

describe('Cypher', () => {
  it('is a format', () => expect(FORMATS.get('cypher')).toBe(CYPHER));

  it('merges nodes by type and relationships by theirs, each with its citations', async () => {
    expect(await cypher(await smallGraph())).toBe(
      CONSTRAINT +
        'UNWIND [\n{`id`: "alpha:one", ' +
        String.raw`${'`name`'}: "One <1> & \"all\"", ` +
        '`aliases`: ["A; b", "c"], `weight`: 2.0, `count`: 4, `flag`: false, `colour`: "RED", `numbers`: [1, 2], ' +
        `\`evidence\`: "[${FIRST},${SECOND}]"}\n] AS row\n` +
        'MERGE (n:`Entity` {id: row.id}) SET n = row, n:`Entity`:`Alpha`;\n' +
        'UNWIND [\n{`id`: "beta:report", `name`: "Report", `aliases`: [], `beganOn`: "2004-05/..", `rank`: 3, ' +
        `\`evidence\`: "[${SECOND}]"}\n] AS row\n` +
        'MERGE (n:`Entity` {id: row.id}) SET n = row, n:`Entity`:`Beta`;\n' +
        'UNWIND [\n{`from`: "alpha:one", `to`: "beta:report", `own`: {`id`: "HAS|alpha:one|beta:report", ' +
        `\`edge\`: "Link", \`evidence\`: "[${SECOND}]"}}\n] AS row\n` +
        `${ENDS}MERGE (a)-[r:\`HAS\` {id: row.own.id}]->(b) SET r = row.own;\n` +
        'UNWIND [\n{`from`: "alpha:one", `to`: "beta:report", `own`: {`id`: "KNOWS|alpha:one|beta:report", ' +
        '`edge`: "Tie", `since`: "2004-05-01", `until`: "2006", `rank`: 1, `active`: true, `roles`: ["a", "b"], ' +
        `\`evidence\`: "[${FIRST}]"}}\n] AS row\n` +
        `${ENDS}MERGE (a)-[r:\`KNOWS\` {id: row.own.id}]->(b) SET r = row.own;\n`,
    );
  });

  it('has the constraint alone for an empty graph', async () => {
    expect(await cypher(await emptyGraph())).toBe(CONSTRAINT);
  });

  it('has at most 500 rows in a statement', async () => {
    const things = Array.from({ length: 501 }, (_, index) => entity(`form:f${index}`, { name: `${index}` }));
    const statements = (await textOf(CYPHER, things)).split(';\n');
    expect(statements.map((statement) => [...statement.matchAll(/^\{/gm)].length)).toEqual([0, 500, 1, 0]);
  });
});

describe('a text in Cypher', () => {
  const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;

  it('is carried as it is, whatever it holds', async () => {
    const text = await cypher(await awkwardGraph());
    const things = new RegExp(
      `^\\{\`id\`: "(alpha:\\w+)", \`name\`: (${TEXT}), \`aliases\`: \\[(${TEXT}), "b"\\], \`evidence\`: `,
      'gm',
    );
    const found = [...text.matchAll(things)].map(([, id = '', name = '', alias = '']) => ({ id, name, alias }));
    expect(new Map(found.map(({ id, name }) => [id, JSON.parse(name) as unknown]))).toEqual(AWKWARD_BY_ID);
    expect(found.every(({ name, alias }) => name === alias)).toBe(true);
    const relations = text.matchAll(new RegExp(`^\\{\`from\`: "(\\S+)", .*\`note\`: (${TEXT}), \`evidence\`: `, 'gm'));
    const notes = [...relations].map(([, from = '', note = '']) => [from, JSON.parse(note) as unknown] as const);
    expect(new Map(notes)).toEqual(AWKWARD_BY_ID);
  });

  it('holds no end of a statement and no line end', async () => {
    const statements = (await cypher(await awkwardGraph())).split(';\n');
    expect(statements.map((statement) => /^(CREATE|UNWIND|$)/.exec(statement)?.[1])).toEqual([
      'CREATE',
      'UNWIND',
      'UNWIND',
      'UNWIND',
      '',
    ]);
  });
});
