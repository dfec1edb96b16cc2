const IDS = [
  'agency:tha-supreme-court',
  'agency:tha-dlpw',
  'agreement:eu-china-strategic-partnership-2003',
  'agency:ita-ordinary-prosecutors-offices',
  'case:embassy-case-files-2010-2011',
  'agency:ita-national-anti-mafia-prosecutor',
];

/** @type {import('../question.js').Question} */
export const neighbourhood = {
  name: 'neighbourhood',
  title: 'Everything within two steps of one thing, and all relations among it',
  single: true,
  note: '@neo4j/graphql knows no steps along any relation: a field with @cypher.',
  variables: IDS.map((id) => ({ id })),
  tipgraph: `query ($id: ID!) {
  answer: neighbourhood(ids: [$id], depth: 2, limit: 2000) {
    things: nodes { distance node: entity { id name } }
    ties: edges { id type source target }
  }
}`,
  cypher: `MATCH (start:Entity {id: $id})
OPTIONAL MATCH (start)--(near:Entity) WHERE near <> start
WITH start, collect(DISTINCT near) AS near
CALL (start, near) {
  UNWIND near AS one MATCH (one)--(far:Entity) WHERE far <> start AND NOT far IN near
  RETURN collect(DISTINCT far) AS far
}
WITH start, near, far, [start] + near + far AS all
RETURN {
  things: [start {.id, .name, distance: 0}] + [thing IN near | thing {.id, .name, distance: 1}]
    + [thing IN far | thing {.id, .name, distance: 2}],
  ties: COLLECT {
    UNWIND all AS source MATCH (source)-[tie]->(target) WHERE target IN all
    RETURN {id: tie.id, type: type(tie), source: source.id, target: target.id}
  }
} AS answer`,
  neo4jGraphql: `query ($id: ID!) {
  answer: neighbourhood(id: $id) { things { distance id name } ties { id type source target } }
}`,
  stock: `query ($id: ID!) {
  answer: neighbourhood(id: $id) { things { distance node { id name } } ties { id type source target } }
}`,
};
