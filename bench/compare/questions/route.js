const ASKED = [
  ['CHN', 'TWN', 'sexual-exploitation'],
  ['IDN', 'TWN', 'labour-exploitation'],
  ['KHM', 'THA', 'labour-exploitation'],
  ['KOR', 'JPN', 'forced-prostitution'],
  ['LAO', 'THA', 'forced-prostitution'],
  ['MMR', 'THA', 'labour-exploitation'],
  ['MMR', 'THA', 'forced-labour'],
  ['NGA', 'ITA', 'sexual-exploitation'],
  ['PHL', 'TWN', 'labour-exploitation'],
  ['BGD', 'POL', 'forced-labour'],
];
const VARIABLES = '$origin: ID!, $destination: ID!, $form: ID!';

/** @type {import('../question.js').Question} */
export const route = {
  name: 'route',
  title: 'Routes from one country to another for a form of exploitation, places within and narrower forms included',
  ordered: ['stops'],
  note: 'Filters of @neo4j/graphql follow no path of any length, so that its routes are found by a field with @cypher; what is asked of them is its own.',
  variables: ASKED.map(([origin, destination, form]) => ({
    origin: `country:${origin}`,
    destination: `country:${destination}`,
    form: `form:${form}`,
  })),
  tipgraph: `query (${VARIABLES}) {
  answer: routes(where: { origin: [$origin], destination: [$destination], form: [$form] }) {
    nodes { id name stops(first: 100) { edges { order role node { id name } } } forms(first: 100) { nodes { id name } } }
  }
}`,
  cypher: `MATCH (:Entity {id: $origin})<-[:LIES_IN*0..]-(:Place)<-[:STOPS_AT {role: 'SOURCE'}]-(route:Route)
WITH DISTINCT route
WHERE EXISTS { (route)-[:FOR_EXPLOITATION]->()-[:BROADER*0..]->(:Entity {id: $form}) }
  AND EXISTS { (route)-[:STOPS_AT {role: 'DESTINATION'}]->()-[:LIES_IN*0..]->(:Entity {id: $destination}) }
RETURN route {.id, .name,
  stops: COLLECT {
    MATCH (route)-[stop:STOPS_AT]->(place:Place)
    WITH stop, place ORDER BY stop.order, place.id
    RETURN {order: stop.order, role: stop.role, id: place.id, name: place.name}
  },
  forms: [(route)-[:FOR_EXPLOITATION]->(form:ExploitationForm) | form {.id, .name}]
} AS answer`,
  neo4jGraphql: `query (${VARIABLES}) {
  answer: routesBetween(origin: $origin, destination: $destination, form: $form) {
    id name
    stopsConnection(sort: [{ edge: { order: ASC } }, { node: { id: ASC } }]) {
      edges { properties { order role } node { id name } }
    }
    forms { id name }
  }
}`,
  stock: `query (${VARIABLES}) {
  answer: routesBetween(origin: $origin, destination: $destination, form: $form) {
    id name stops { order role node { id name } } forms { id name }
  }
}`,
};
