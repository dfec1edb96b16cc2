const STATES = ['VNM', 'MMR', 'THA', 'CHN', 'KHM', 'LAO', 'KOR'];
const PAIRS = STATES.flatMap((a, index) =>
  STATES.slice(index + 1).map((b) => ({ a: `country:${a}`, b: `country:${b}` })),
);

/** @type {import('../question.js').Question} */
export const sharedInstruments = {
  name: 'shared-instruments',
  title: 'Instruments that two states, or agencies of theirs, have both joined, with all parties',
  nested: true,
  sets: ['parties'],
  note: 'Filters of @neo4j/graphql on an interface reach no relation of what it leads to: the instruments are found by a field with @cypher. It also folds two relations of the same two things that look alike into one, so that parties are compared as a set.',
  variables: PAIRS,
  tipgraph: `query ($a: ID!, $b: ID!) {
  answer: instruments(where: { and: [{ party: [$a] }, { party: [$b] }] }, first: 100) {
    nodes { id name parties(first: 100) { edges { role node { id name } } } }
  }
}`,
  cypher: `MATCH (:Entity {id: $a})<-[:OF_COUNTRY*0..1]-(:Actor)-[:PARTY_TO]->(instrument:Instrument)
WITH DISTINCT instrument
WHERE EXISTS { (instrument)<-[:PARTY_TO]-(:Actor)-[:OF_COUNTRY*0..1]->(:Entity {id: $b}) }
RETURN instrument {.id, .name,
  parties: [(instrument)<-[joined:PARTY_TO]-(party:Actor) | party {.id, .name, role: joined.role}]
} AS answer`,
  neo4jGraphql: `query ($a: ID!, $b: ID!) {
  answer: instrumentsShared(a: $a, b: $b) {
    id name partiesConnection { edges { properties { ... on Participation { role } } node { id name } } }
  }
}`,
  stock: `query ($a: ID!, $b: ID!) {
  answer: instrumentsShared(a: $a, b: $b) { id name parties { role node { id name } } }
}`,
};
