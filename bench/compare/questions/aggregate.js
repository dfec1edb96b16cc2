/** @type {import('../question.js').Question} */
export const aggregate = {
  name: 'aggregate',
  title: 'How many routes of a status lead from which country to which, localities counted for their country',
  note: 'tipgraph keeps what it worked out of one version of the data and looks it up when it is asked again. @neo4j/graphql groups nothing: a field with @cypher.',
  variables: ['REPORTED', 'OBSERVED'].flatMap((status) => [{ status }]),
  tipgraph: `query ($status: RouteStatus!) {
  answer: flows(where: { status: { eq: $status } }, rollUp: COUNTRY, first: 500) {
    nodes { origin { id name } destination { id name } routeCount }
  }
}`,
  cypher: `MATCH (from:Place)<-[source:STOPS_AT {role: 'SOURCE'}]-(route:Route {status: $status})
MATCH (route)-[end:STOPS_AT {role: 'DESTINATION'}]->(to:Place) WHERE end.order > source.order
WITH route, from, to,
  COLLECT { MATCH (from)-[:LIES_IN*]->(country:Country) WHERE NOT from:Country RETURN DISTINCT country } AS fromStates,
  COLLECT { MATCH (to)-[:LIES_IN*]->(country:Country) WHERE NOT to:Country RETURN DISTINCT country } AS toStates
WITH route,
  CASE size(fromStates) WHEN 1 THEN fromStates[0] ELSE from END AS origin,
  CASE size(toStates) WHEN 1 THEN toStates[0] ELSE to END AS destination
WITH origin, destination, count(DISTINCT route) AS routeCount
RETURN {origin: origin {.id, .name}, destination: destination {.id, .name}, routeCount: routeCount} AS answer`,
  neo4jGraphql: `query ($status: RouteStatus!) {
  answer: flows(status: $status) { origin { id name } destination { id name } routeCount }
}`,
  stock: `query ($status: RouteStatus!) {
  answer: flows(status: $status) { origin { id name } destination { id name } routeCount }
}`,
};
