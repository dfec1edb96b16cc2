const FIELDS = 'id name description aliases iso2 iso3 m49 latitude longitude';
const STATES = ['MMR', 'THA', 'CHN', 'VNM', 'KHM', 'LAO', 'KOR', 'ITA', 'POL', 'NGA', 'JPN', 'USA'];

/** @type {import('../question.js').Question} */
export const point = {
  name: 'point',
  title: 'One country by its id, with its fields',
  single: true,
  variables: STATES.map((code) => ({ id: `country:${code}` })),
  tipgraph: `query ($id: ID!) { answer: node(id: $id) { ... on Country { ${FIELDS} } } }`,
  cypher: `MATCH (c:Entity {id: $id})
RETURN c {.id, .name, .description, .aliases, .iso2, .iso3, .m49, .latitude, .longitude} AS answer`,
  neo4jGraphql: `query ($id: ID!) { answer: countries(where: { id: { eq: $id } }) { ${FIELDS} } }`,
  stock: `query ($id: ID!) { answer: country(id: $id) { ${FIELDS} } }`,
};
