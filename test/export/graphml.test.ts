import { expect, it } from 'vitest';
import { FORMATS } from '../../src/export/index.js';
import { GRAPHML } from '../../src/export/xml/graphml.js';
import { AWKWARD_BY_ID, awkwardGraph, emptyGraph, filesOf, smallGraph } from './small-graph.js';
import { ILLEGAL_IN_XML, readXmlText } from './xml-text.js';

const BEGINNING = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="n.type" for="node" attr.name="type" attr.type="string"/>
<key id="n.name" for="node" attr.name="name" attr.type="string"/>
<key id="n.aliases" for="node" attr.name="aliases" attr.type="string"/>
<key id="n.description" for="node" attr.name="description" attr.type="string"/>
<key id="n.weight" for="node" attr.name="weight" attr.type="double"/>
<key id="n.count" for="node" attr.name="count" attr.type="int"/>
<key id="n.flag" for="node" attr.name="flag" attr.type="boolean"/>
<key id="n.colour" for="node" attr.name="colour" attr.type="string"/>
<key id="n.numbers" for="node" attr.name="numbers" attr.type="string"/>
<key id="n.beganOn" for="node" attr.name="beganOn" attr.type="string"/>
<key id="n.endedOn" for="node" attr.name="endedOn" attr.type="string"/>
<key id="n.rank" for="node" attr.name="rank" attr.type="int"/>
<key id="n.evidence" for="node" attr.name="evidence" attr.type="string"/>
<key id="e.type" for="edge" attr.name="type" attr.type="string"/>
<key id="e.edge" for="edge" attr.name="edge" attr.type="string"/>
<key id="e.note" for="edge" attr.name="note" attr.type="string"/>
<key id="e.period" for="edge" attr.name="period" attr.type="string"/>
<key id="e.since" for="edge" attr.name="since" attr.type="string"/>
<key id="e.until" for="edge" attr.name="until" attr.type="string"/>
<key id="e.rank" for="edge" attr.name="rank" attr.type="int"/>
<key id="e.colour" for="edge" attr.name="colour" attr.type="string"/>
<key id="e.active" for="edge" attr.name="active" attr.type="boolean"/>
<key id="e.roles" for="edge" attr.name="roles" attr.type="string"/>
<key id="e.evidence" for="edge" attr.name="evidence" attr.type="string"/>
<graph id="tipgraph" edgedefault="directed">
<desc>tipgraph, version 1.0 &lt;a&gt; of the data</desc>
`;
const END = '</graph>\n</graphml>\n';

async function graphml(graph: Parameters<typeof filesOf>[1]): Promise<string> {
  const { 'graph.graphml': text = '' } = await filesOf(GRAPHML, graph);
  return text;
}

it('is a format', () => expect(FORMATS.get('graphml')).toBe(GRAPHML));

it('tells nodes and edges, each with its citations', async () => {
  expect(await graphml(await smallGraph())).toBe(
    BEGINNING +
      '<node id="alpha:one"><data key="n.type">Alpha</data><data key="n.name">One &lt;1&gt; &amp; "all"</data>' +
      '<data key="n.aliases">["A; b","c"]</data><data key="n.weight">2</data><data key="n.count">4</data>' +
      '<data key="n.flag">false</data><data key="n.colour">RED</data><data key="n.numbers">[1,2]</data>' +
      '<data key="n.evidence">[{"source":"beta:report","others":["alpha:one"],"page":7},{"source":"beta:report","others":[]}]</data></node>\n' +
      '<node id="beta:report"><data key="n.type">Beta</data><data key="n.name">Report</data><data key="n.aliases">[]</data>' +
      '<data key="n.beganOn">2004-05/..</data><data key="n.rank">3</data>' +
      '<data key="n.evidence">[{"source":"beta:report","others":[]}]</data></node>\n' +
      '<edge id="HAS|alpha:one|beta:report" source="alpha:one" target="beta:report"><data key="e.type">HAS</data>' +
      '<data key="e.edge">Link</data><data key="e.evidence">[{"source":"beta:report","others":[]}]</data></edge>\n' +
      '<edge id="KNOWS|alpha:one|beta:report" source="alpha:one" target="beta:report"><data key="e.type">KNOWS</data>' +
      '<data key="e.edge">Tie</data><data key="e.since">2004-05-01</data><data key="e.until">2006</data>' +
      '<data key="e.rank">1</data><data key="e.active">true</data><data key="e.roles">["a","b"]</data>' +
      '<data key="e.evidence">[{"source":"beta:report","others":["alpha:one"],"page":7}]</data></edge>\n' +
      END,
  );
});

it('has keys alone for an empty graph', async () => {
  expect(await graphml(await emptyGraph())).toBe(BEGINNING + END);
});

it('carries every text as it is, those included that XML cannot hold', async () => {
  const text = await graphml(await awkwardGraph());
  expect(text).not.toMatch(ILLEGAL_IN_XML);
  const dataOf = (pattern: RegExp): Map<string, string> =>
    new Map([...text.matchAll(pattern)].map(([, id = '', data = '']) => [id, readXmlText(data)]));
  const names = dataOf(/<node id="(alpha:\w+)">.*?<data key="n\.name">(.*?)<\/data>/gs);
  expect(names).toEqual(AWKWARD_BY_ID);
  expect(dataOf(/<edge id=\S+ source="(\S+)".*?<data key="e\.note">(.*?)<\/data>/gs)).toEqual(AWKWARD_BY_ID);
  for (const [id, aliases] of dataOf(/<node id="(alpha:\w+)">.*?<data key="n\.aliases">(.*?)<\/data>/gs)) {
    expect(JSON.parse(aliases)).toEqual([AWKWARD_BY_ID.get(id), 'b']);
  }
});

it('writes what XML cannot hold so that it can be told from a text that looks like it', async () => {
  const text = await graphml(await awkwardGraph());
  expect(text).toContain('nul _x0000_, escape _x001B_, separator _x001F_, no character _xFFFE_');
  expect(text).toContain(String.raw`\u0041 \n \\ _x005F_x0041_ _x005F_x005F_ &amp;#65; $1 ;`);
});
