const KINDS = ['LEGAL', 'IMPLEMENTATION', 'ENFORCEMENT', 'PROTECTION', 'COOPERATION', 'POLICY'];
const FIELDS = 'id name kind effect';

/** @type {import('../question.js').Question} */
export const list = {
  name: 'list',
  title: 'The first 20 gaps of a kind by name, and how many there are',
  single: true,
  ordered: ['items'],
  variables: KINDS.map((kind) => ({ kind })),
  tipgraph: `query ($kind: GapKind!) {
  answer: gaps(where: { kind: { eq: $kind } }, orderBy: [{ field: NAME }], first: 20) { totalCount nodes { ${FIELDS} } }
}`,
  cypher: `RETURN {
  totalCount: COUNT { (:Gap {kind: $kind}) },
  nodes: COLLECT {
    MATCH (gap:Gap {kind: $kind}) WITH gap ORDER BY gap.name, gap.id LIMIT 20
    RETURN gap {.id, .name, .kind, .effect}
  }
} AS answer`,
  neo4jGraphql: `query ($kind: GapKind!) {
  answer: gapsConnection(where: { kind: { eq: $kind } }, sort: [{ name: ASC }, { id: ASC }], first: 20) {
    totalCount edges { node { ${FIELDS} } }
  }
}`,
  stock: `query ($kind: GapKind!) { answer: gaps(kind: $kind, limit: 20) { totalCount nodes { ${FIELDS} } } }`,
};
