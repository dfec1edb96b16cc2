import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { NEO4J_ADMIN } from '../../src/export/neo4j/neo4j-admin.js';
import { AWKWARD_BY_ID, awkwardGraph, emptyGraph, filesOf, smallGraph } from './small-graph.js';

const NODE_HEAD =
  'id:ID,:LABEL,name:string,aliases:string[],description:string,weight:double,count:int,flag:boolean,colour:string,' +
  'numbers:int[],beganOn:string,endedOn:string,rank:int,evidence:string\n';
const EDGE_HEAD =
  ':START_ID,:END_ID,:TYPE,id:string,edge:string,note:string,period:string,since:string,until:string,rank:int,colour:string,' +
  'active:boolean,roles:string[],evidence:string\n';
const ARGUMENTS =
  '--nodes=nodes.csv\n--relationships=relationships.csv\n--id-type=string\n--array-delimiter=U+001F\n--multiline-fields=true\n';

it('tells nodes with their labels and relationships with their types', async () => {
  const files = await filesOf(NEO4J_ADMIN, await smallGraph());
  expect(files['nodes.csv']).toBe(
    NODE_HEAD +
      'alpha:one,Entity\u{1F}Alpha,"One <1> & ""all""",A; b\u{1F}c,,2,4,false,RED,1\u{1F}2,,,,' +
      `"[{""source"":""beta:report"",""others"":[""alpha:one""],""page"":7},{""source"":""beta:report"",""others"":[]}]"\n` +
      `beta:report,Entity\u{1F}Beta,Report,,,,,,,,2004-05/..,,3,"[{""source"":""beta:report"",""others"":[]}]"\n`,
  );
  expect(files['relationships.csv']).toBe(
    EDGE_HEAD +
      `alpha:one,beta:report,HAS,HAS|alpha:one|beta:report,Link,,,,,,,,,"[{""source"":""beta:report"",""others"":[]}]"\n` +
      'alpha:one,beta:report,KNOWS,KNOWS|alpha:one|beta:report,Tie,,,2004-05-01,2006,1,,true,a\u{1F}b,' +
      `"[{""source"":""beta:report"",""others"":[""alpha:one""],""page"":7}]"\n`,
  );
  expect(files['import.args']).toBe(ARGUMENTS);
});

it('has heads alone for an empty graph', async () => {
  expect(await filesOf(NEO4J_ADMIN, await emptyGraph())).toEqual({
    'nodes.csv': NODE_HEAD,
    'relationships.csv': EDGE_HEAD,
    'import.args': ARGUMENTS,
  });
});

it('carries every text as it is, and in lists shows the separator by its picture', async () => {
  const files = await filesOf(NEO4J_ADMIN, await awkwardGraph());
  const rowsOf = (file: string): Record<string, string>[] =>
    parse(files[file] ?? '', { columns: true, record_delimiter: '\n' });
  const notes = rowsOf('relationships.csv').map((row) => [row[':START_ID'], row['note:string']] as const);
  expect(new Map(notes)).toEqual(AWKWARD_BY_ID);
  const awkward = rowsOf('nodes.csv').filter((row) => row[':LABEL'] === 'Entity\u{1F}Alpha');
  expect(new Map(awkward.map((row) => [row['id:ID'], row['name:string']]))).toEqual(AWKWARD_BY_ID);
  for (const row of awkward) {
    const text = AWKWARD_BY_ID.get(row['id:ID'] ?? '')?.replaceAll('\u{1F}', '\u{241F}');
    expect(row['aliases:string[]']?.split('\u{1F}')).toEqual([text, 'b']);
  }
});

it('tells an empty text from one that is not there', async () => {
  const { 'nodes.csv': nodes = '' } = await filesOf(NEO4J_ADMIN, await awkwardGraph());
  expect(nodes).toContain('alpha:empty,Entity\u{1F}Alpha,"",\u{1F}b,,,');
});
