const SIZES = [46, 47, 48, 49, 50];

/** @type {import('../question.js').Question} */
export const twoLevels = {
  name: 'two-levels',
  title: 'Some 50 reported routes with their stops in order, and what these lie in',
  nested: true,
  ordered: ['answer', 'stops'],
  variables: SIZES.map((size) => ({ size })),
  tipgraph: `query ($size: Int!) {
  answer: routes(where: { status: { eq: REPORTED } }, orderBy: [{ field: NAME }], first: $size) {
    nodes { id name stops(first: 100) { edges { order role node { id name within(first: 100) { nodes { id name } } } } } }
  }
}`,
  cypher: `MATCH (route:Route {status: 'REPORTED'})
WITH route ORDER BY route.name, route.id LIMIT $size
RETURN route {.id, .name,
  stops: COLLECT {
    MATCH (route)-[stop:STOPS_AT]->(place:Place)
    WITH stop, place ORDER BY stop.order, place.id
    RETURN {order: stop.order, role: stop.role, id: place.id, name: place.name,
      within: [(place)-[:LIES_IN]->(larger:Place) | larger {.id, .name}]}
  }
} AS answer`,
  neo4jGraphql: `query ($size: Int!) {
  answer: routes(where: { status: { eq: REPORTED } }, sort: [{ name: ASC }, { id: ASC }], limit: $size) {
    id name
    stopsConnection(sort: [{ edge: { order: ASC } }, { node: { id: ASC } }]) {
      edges { properties { order role } node { id name within { id name } } }
    }
  }
}`,
  stock: `query ($size: Int!) {
  answer: routes(status: REPORTED, limit: $size) {
    id name stops { order role node { id name within { id name } } }
  }
}`,
};
