import { expect, it } from 'vitest';
import { FORMATS } from '../../src/export/index.js';
import { GEXF } from '../../src/export/xml/gexf.js';
import { AWKWARD_BY_ID, awkwardGraph, emptyGraph, filesOf, smallGraph } from './small-graph.js';
import { ILLEGAL_IN_XML, readXmlText } from './xml-text.js';

const BEGINNING = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>tipgraph</creator><description>version 1.0 &lt;a&gt; of the data</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node" mode="static">
<attribute id="type" title="type" type="string"/>
<attribute id="name" title="name" type="string"/>
<attribute id="aliases" title="aliases" type="string"/>
<attribute id="description" title="description" type="string"/>
<attribute id="weight_" title="weight_" type="double"/>
<attribute id="count" title="count" type="integer"/>
<attribute id="flag" title="flag" type="boolean"/>
<attribute id="colour" title="colour" type="string"/>
<attribute id="numbers" title="numbers" type="string"/>
<attribute id="beganOn" title="beganOn" type="string"/>
<attribute id="endedOn" title="endedOn" type="string"/>
<attribute id="rank" title="rank" type="integer"/>
<attribute id="evidence" title="evidence" type="string"/>
</attributes>
<attributes class="edge" mode="static">
<attribute id="type" title="type" type="string"/>
<attribute id="edge" title="edge" type="string"/>
<attribute id="note" title="note" type="string"/>
<attribute id="period" title="period" type="string"/>
<attribute id="since" title="since" type="string"/>
<attribute id="until" title="until" type="string"/>
<attribute id="rank" title="rank" type="integer"/>
<attribute id="colour" title="colour" type="string"/>
<attribute id="active" title="active" type="boolean"/>
<attribute id="roles" title="roles" type="string"/>
<attribute id="evidence" title="evidence" type="string"/>
</attributes>
<nodes>
`;
const MIDDLE = '</nodes>\n<edges>\n';
const END = '</edges>\n</graph>\n</gexf>\n';

async function gexf(graph: Parameters<typeof filesOf>[1]): Promise<string> {
  const { 'graph.gexf': text = '' } = await filesOf(GEXF, graph);
  return text;
}

const FIRST =
  '{&quot;source&quot;:&quot;beta:report&quot;,&quot;others&quot;:[&quot;alpha:one&quot;],&quot;page&quot;:7}';
const SECOND = '{&quot;source&quot;:&quot;beta:report&quot;,&quot;others&quot;:[]}';

it('is a format', () => expect(FORMATS.get('gexf')).toBe(GEXF));

it('tells nodes and edges, each with its citations and, where it is dated, its time', async () => {
  expect(await gexf(await smallGraph())).toBe(
    BEGINNING +
      '<node id="alpha:one" label="One &lt;1&gt; &amp; &quot;all&quot;"><attvalues><attvalue for="type" value="Alpha"/>' +
      '<attvalue for="name" value="One &lt;1&gt; &amp; &quot;all&quot;"/><attvalue for="aliases" value="[&quot;A; b&quot;,&quot;c&quot;]"/>' +
      '<attvalue for="weight_" value="2"/><attvalue for="count" value="4"/><attvalue for="flag" value="false"/>' +
      '<attvalue for="colour" value="RED"/><attvalue for="numbers" value="[1,2]"/>' +
      `<attvalue for="evidence" value="[${FIRST},${SECOND}]"/></attvalues></node>\n` +
      '<node id="beta:report" label="Report" start="2004-05-01"><attvalues><attvalue for="type" value="Beta"/>' +
      '<attvalue for="name" value="Report"/><attvalue for="aliases" value="[]"/><attvalue for="beganOn" value="2004-05/.."/>' +
      `<attvalue for="rank" value="3"/><attvalue for="evidence" value="[${SECOND}]"/></attvalues></node>\n` +
      MIDDLE +
      '<edge id="HAS|alpha:one|beta:report" source="alpha:one" target="beta:report" kind="HAS" label="HAS"><attvalues>' +
      '<attvalue for="type" value="HAS"/><attvalue for="edge" value="Link"/>' +
      `<attvalue for="evidence" value="[${SECOND}]"/></attvalues></edge>\n` +
      '<edge id="KNOWS|alpha:one|beta:report" source="alpha:one" target="beta:report" kind="KNOWS" label="KNOWS" ' +
      'start="2004-05-01" end="2006-12-31"><attvalues><attvalue for="type" value="KNOWS"/><attvalue for="edge" value="Tie"/>' +
      '<attvalue for="since" value="2004-05-01"/><attvalue for="until" value="2006"/><attvalue for="rank" value="1"/>' +
      '<attvalue for="active" value="true"/><attvalue for="roles" value="[&quot;a&quot;,&quot;b&quot;]"/>' +
      `<attvalue for="evidence" value="[${FIRST}]"/></attvalues></edge>\n` +
      END,
  );
});

it('has attributes alone for an empty graph', async () => {
  expect(await gexf(await emptyGraph())).toBe(BEGINNING + MIDDLE + END);
});

it('carries every text as it is, those included that XML cannot hold', async () => {
  const text = await gexf(await awkwardGraph());
  expect(text).not.toMatch(ILLEGAL_IN_XML);
  const valuesOf = (pattern: RegExp): Map<string, string> =>
    new Map([...text.matchAll(pattern)].map(([, id = '', value = '']) => [id, readXmlText(value)]));
  expect(valuesOf(/<node id="(alpha:\w+)" label="(.*?)">/g)).toEqual(AWKWARD_BY_ID);
  expect(valuesOf(/<node id="(alpha:\w+)".*?<attvalue for="name" value="(.*?)"\/>/g)).toEqual(AWKWARD_BY_ID);
  expect(valuesOf(/<edge id=\S+ source="(\S+)".*?<attvalue for="note" value="(.*?)"\/>/g)).toEqual(AWKWARD_BY_ID);
  for (const [id, aliases] of valuesOf(/<node id="(alpha:\w+)".*?<attvalue for="aliases" value="(.*?)"\/>/g)) {
    expect(JSON.parse(aliases)).toEqual([AWKWARD_BY_ID.get(id), 'b']);
  }
});

it('escapes line ends and tabs, which a reader would make blanks of', async () => {
  const text = await gexf(await awkwardGraph());
  expect(text).toContain('value="one&#10;two&#13;&#10;three&#13;four&#10;"');
  expect(text).toContain('value="&#9;between&#9;tabs&#9;"');
});
