const SIZES = [46, 47, 48, 49, 50];

/** @type {import('../question.js').Question} */
export const oneLevel = {
  name: 'one-level',
  title: 'Some 50 reported routes by name, with forms of exploitation and sectors',
  nested: true,
  ordered: ['answer'],
  variables: SIZES.map((size) => ({ size })),
  tipgraph: `query ($size: Int!) {
  answer: routes(where: { status: { eq: REPORTED } }, orderBy: [{ field: NAME }], first: $size) {
    nodes { id name status forms(first: 100) { nodes { id name } } sectors(first: 100) { nodes { id name } } }
  }
}`,
  cypher: `MATCH (route:Route {status: 'REPORTED'})
WITH route ORDER BY route.name, route.id LIMIT $size
RETURN route {.id, .name, .status,
  forms: [(route)-[:FOR_EXPLOITATION]->(form:ExploitationForm) | form {.id, .name}],
  sectors: [(route)-[:INTO_SECTOR]->(sector:Sector) | sector {.id, .name}]
} AS answer`,
  neo4jGraphql: `query ($size: Int!) {
  answer: routes(where: { status: { eq: REPORTED } }, sort: [{ name: ASC }, { id: ASC }], limit: $size) {
    id name status forms { id name } sectors { id name }
  }
}`,
  stock: `query ($size: Int!) {
  answer: routes(status: REPORTED, limit: $size) { id name status forms { id name } sectors { id name } }
}`,
};
