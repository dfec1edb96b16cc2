const TREATIES = [
  'asean-convention-trafficking',
  'cedaw',
  'coe-anti-trafficking-convention',
  'crc',
  'ilo-forced-labour-convention',
  'palermo-protocol',
  'smuggling-protocol',
  'untoc',
];

/** @type {import('../question.js').Question} */
export const coverage = {
  name: 'coverage',
  title: 'Countries on routes that have not joined a treaty, with the routes',
  nested: true,
  sets: ['routes'],
  note: 'An empty filter holds of everything in @neo4j/graphql, so that the routes have to begin as every id of a route does. It lists a route once that stops twice in a country, so that routes are compared as a set.',
  variables: TREATIES.map((name) => ({ treaty: `treaty:${name}` })),
  tipgraph: `query ($treaty: ID!) {
  answer: countries(
    where: { routes: { some: {} }, treaties: { none: { node: { id: [$treaty] } } } }
    first: 500
  ) { nodes { id name routes(first: 500) { nodes { id } } } }
}`,
  cypher: `MATCH (country:Country)
WHERE EXISTS { (country)<-[:STOPS_AT]-(:Route) } AND NOT EXISTS { (country)-[:PARTY_TO]->(:Treaty {id: $treaty}) }
RETURN country {.id, .name, routes: [(country)<-[:STOPS_AT]-(route:Route) | route {.id}]} AS answer`,
  neo4jGraphql: `query ($treaty: ID!) {
  answer: countries(where: { routes: { some: { id: { startsWith: "route:" } } }, treaties: { none: { id: { eq: $treaty } } } }) {
    id name routes { id }
  }
}`,
  stock: `query ($treaty: ID!) { answer: countriesOutside(treaty: $treaty) { id name routes { id } } }`,
};
