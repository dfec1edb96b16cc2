import { aggregate } from '../../compare/questions/aggregate.js';
import { neighbourhood } from '../../compare/questions/neighbourhood.js';
import { shortestPath } from '../../compare/questions/shortest-path.js';

const ROUTES = `MATCH (:Entity {id: $origin})<-[:LIES_IN*0..]-(:Place)<-[:STOPS_AT {role: 'SOURCE'}]-(route:Route)
WITH DISTINCT route
WHERE EXISTS { (route)-[:FOR_EXPLOITATION]->()-[:BROADER*0..]->(:Entity {id: $form}) }
  AND EXISTS { (route)-[:STOPS_AT {role: 'DESTINATION'}]->()-[:LIES_IN*0..]->(:Entity {id: $destination}) }
RETURN route`;

const INSTRUMENTS = `MATCH (:Entity {id: $a})<-[:OF_COUNTRY*0..1]-(:Actor)-[:PARTY_TO]->(instrument:Instrument)
WITH DISTINCT instrument
WHERE EXISTS { (instrument)<-[:PARTY_TO]-(:Actor)-[:OF_COUNTRY*0..1]->(:Entity {id: $b}) }
RETURN instrument`;

const SEARCH = `CALL db.index.fulltext.queryNodes('tipgraph_Entity_text', $lucene) YIELD node
RETURN node`;

/** The fields of Query that @neo4j/graphql cannot make by itself: the statements are those written by hand, up to what is asked of their things. */
export const CYPHER_FIELDS = `type Query {
  routesBetween(origin: ID!, destination: ID!, form: ID!): [Route!]! ${cypher(ROUTES, 'route')}
  instrumentsShared(a: ID!, b: ID!): [Instrument!]! ${cypher(INSTRUMENTS, 'instrument')}
  search(lucene: String!): [Thing!]! ${cypher(SEARCH, 'node')}
  shortestPaths(from: ID!, to: ID!): Paths! ${cypher(shortestPath.cypher, 'answer')}
  neighbourhood(id: ID!): Neighbourhood! ${cypher(neighbourhood.cypher, 'answer')}
  flows(status: RouteStatus!): [Flow!]! ${cypher(aggregate.cypher, 'answer')}
}
`;

/**
 * @param {string} statement
 * @param {string} column
 */
function cypher(statement, column) {
  return `@cypher(statement: """\n${statement}\n""", columnName: "${column}")`;
}
