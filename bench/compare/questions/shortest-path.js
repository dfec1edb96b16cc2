/** So many pairs that what tipgraph keeps of its analyses, 256 results, is gone before a pair comes again. */
const CODES =
  'VNM MMR THA CHN KOR ITA KHM LAO POL ESP JPN LUX CYP FIN HUN FRA PHL ROU DEU CZE IDN BGR NLD MYS GBR BEL'.split(' ');
const PAIRS = CODES.flatMap((from, index) =>
  CODES.slice(index + 1).map((to) => ({ from: `country:${from}`, to: `country:${to}` })),
);
const ALONG = ['PARTY_TO', 'OF_COUNTRY', 'MEMBER_OF', 'PART_OF', 'COOPERATES_WITH'];

/** @type {import('../question.js').Question} */
export const shortestPath = {
  name: 'shortest-path',
  title: 'The shortest paths between two countries along ties of actors',
  single: true,
  ordered: ['things'],
  note: 'What sources only deny is no tie. @neo4j/graphql knows no paths: a field with @cypher.',
  variables: PAIRS,
  tipgraph: `query ($from: ID!, $to: ID!) {
  answer: shortestPaths(from: $from, to: $to, relations: ${JSON.stringify(ALONG)}, limit: 100) {
    total paths { length things { id name } }
  }
}`,
  cypher: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
OPTIONAL MATCH path = allShortestPaths((a)-[:${ALONG.join('|')}*..15]-(b))
WHERE all(tie IN relationships(path) WHERE tie.evidence_json CONTAINS '"AFFIRMS"')
WITH DISTINCT length(path) AS length, [thing IN nodes(path) | thing {.id, .name}] AS things
WITH collect({length: length, things: things}) AS found
WITH [path IN found WHERE path.length IS NOT NULL] AS paths
RETURN {total: size(paths), paths: paths[..100]} AS answer`,
  neo4jGraphql: `query ($from: ID!, $to: ID!) {
  answer: shortestPaths(from: $from, to: $to) { total paths { length things { id name } } }
}`,
  stock: `query ($from: ID!, $to: ID!) {
  answer: shortestPaths(from: $from, to: $to) { total paths { length things { id name } } }
}`,
};
