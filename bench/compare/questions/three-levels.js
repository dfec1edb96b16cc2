const GROUPS = [
  ['THA', 'TWN', 'KOR', 'ITA', 'VNM'],
  ['THA', 'TWN', 'MMR', 'ITA', 'POL'],
  ['THA', 'USA', 'KOR', 'ITA', 'CHN'],
  ['THA', 'TWN', 'SGP', 'POL', 'KHM'],
];

/** @type {import('../question.js').Question} */
export const threeLevels = {
  name: 'three-levels',
  title: 'Five countries, their agencies, the instruments these joined, and what those are about',
  nested: true,
  variables: GROUPS.map((codes) => ({ ids: codes.map((code) => `country:${code}`) })),
  tipgraph: `query ($ids: [ID!]!) {
  answer: countries(where: { id: $ids }, first: 5) {
    nodes { id name agencies(first: 50) { nodes { id name instruments(first: 50) {
      edges { role node { id name subject(first: 50) { nodes { id name } } } }
    } } } }
  }
}`,
  cypher: `MATCH (country:Entity) WHERE country.id IN $ids AND country:Country
RETURN country {.id, .name,
  agencies: COLLECT {
    MATCH (country)<-[:OF_COUNTRY]-(agency:GovernmentAgency)
    RETURN agency {.id, .name,
      instruments: [(agency)-[joined:PARTY_TO]->(instrument:Instrument) | instrument {.id, .name, role: joined.role,
        subject: [(instrument)-[:CONCERNS]->(subject:Subject) | subject {.id, .name}]}]
    }
  }
} AS answer`,
  neo4jGraphql: `query ($ids: [ID!]!) {
  answer: countries(where: { id: { in: $ids } }) {
    id name agencies { id name instrumentsConnection {
      edges { properties { role } node { id name subject { id name } } }
    } }
  }
}`,
  stock: `query ($ids: [ID!]!) {
  answer: countries(ids: $ids) {
    id name agencies { id name instruments { role node { id name subject { id name } } } }
  }
}`,
};
