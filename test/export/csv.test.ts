import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { CSV } from '../../src/export/csv/csv.js';
import { AWKWARD_BY_ID, awkwardGraph, emptyGraph, filesOf, smallGraph } from './small-graph.js';

const NODE_HEAD = 'id,type,name,aliases,description,weight,count,flag,colour,numbers,beganOn,endedOn,rank,evidence\n';
const EDGE_HEAD = 'id,type,edge,from,to,note,period,since,until,rank,colour,active,roles,evidence\n';

it('tells nodes and edges in a row each', async () => {
  const files = await filesOf(CSV, await smallGraph());
  expect(files['nodes.csv']).toBe(
    NODE_HEAD +
      `alpha:one,Alpha,"One <1> & ""all""","[""A; b"",""c""]",,2,4,false,RED,"[1,2]",,,,` +
      `"[{""source"":""beta:report"",""others"":[""alpha:one""],""page"":7},{""source"":""beta:report"",""others"":[]}]"\n` +
      `beta:report,Beta,Report,[],,,,,,,2004-05/..,,3,"[{""source"":""beta:report"",""others"":[]}]"\n`,
  );
  expect(files['edges.csv']).toBe(
    EDGE_HEAD +
      `HAS|alpha:one|beta:report,HAS,Link,alpha:one,beta:report,,,,,,,,,"[{""source"":""beta:report"",""others"":[]}]"\n` +
      'KNOWS|alpha:one|beta:report,KNOWS,Tie,alpha:one,beta:report,,,2004-05-01,2006,1,,true,"[""a"",""b""]",' +
      `"[{""source"":""beta:report"",""others"":[""alpha:one""],""page"":7}]"\n`,
  );
});

it('has heads alone for an empty graph', async () => {
  expect(await filesOf(CSV, await emptyGraph())).toEqual({ 'nodes.csv': NODE_HEAD, 'edges.csv': EDGE_HEAD });
});

it('carries every text as it is, formulas included', async () => {
  const files = await filesOf(CSV, await awkwardGraph());
  const nodes: Record<string, string>[] = parse(files['nodes.csv'] ?? '', { columns: true, record_delimiter: '\n' });
  const edges: Record<string, string>[] = parse(files['edges.csv'] ?? '', { columns: true, record_delimiter: '\n' });
  const awkward = nodes.filter(({ type }) => type === 'Alpha');
  expect(new Map(awkward.map(({ id, name }) => [id, name]))).toEqual(AWKWARD_BY_ID);
  expect(new Map(edges.map(({ from, note }) => [from, note]))).toEqual(AWKWARD_BY_ID);
  for (const { id, aliases } of awkward) {
    expect(JSON.parse(aliases ?? '')).toEqual([AWKWARD_BY_ID.get(id ?? ''), 'b']);
  }
});

it('tells an empty text from one that is not there', async () => {
  const { 'nodes.csv': nodes = '' } = await filesOf(CSV, await awkwardGraph());
  expect(nodes).toContain('alpha:empty,Alpha,"","["""",""b""]",,,');
});
