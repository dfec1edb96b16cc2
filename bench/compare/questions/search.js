const TEXTS = [
  'palermo protocol',
  'memorandum myanmar',
  'fishing boats thailand',
  'border guard',
  'shelter victims',
  'forced marriage china',
  'labour inspection',
  'mutual legal assistance',
];

/** Every word whole, as a beginning, or with as many errors as tipgraph forgives. */
function lucene(/** @type {string} */ text) {
  return text
    .split(' ')
    .map((word) => {
      const edits = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
      return `+(${word} OR ${word}*${edits > 0 ? ` OR ${word}~${edits}` : ''})`;
    })
    .join(' ');
}

/** @type {import('../question.js').Question} */
export const search = {
  name: 'search',
  title: 'Full-text search: all that matches, with names, in any order',
  note: 'Ranks differ by nature, so what is found is compared and not its order. By hand and under @neo4j/graphql (a field with @cypher) it is the full-text index of the same Neo4j, under stock Apollo it is MiniSearch; all are asked for the same spellings.',
  variables: TEXTS.map((text) => ({ text, lucene: lucene(text) })),
  tipgraph: `query ($text: String!) { answer: search(text: $text, first: 500) { nodes { id name } } }`,
  cypher: `CALL db.index.fulltext.queryNodes('tipgraph_Entity_text', $lucene) YIELD node
RETURN node {.id, .name} AS answer`,
  neo4jGraphql: `query ($lucene: String!) { answer: search(lucene: $lucene) { id name } }`,
  stock: `query ($text: String!) { answer: search(text: $text) { id name } }`,
};
