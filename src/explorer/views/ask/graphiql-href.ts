/** Where GraphiQL opens with a question in it. */
export function graphiqlHref(query: string, variables: string): string {
  const filled = Object.entries({ query, variables }).filter(([, value]) => value.trim() !== '');
  return filled.length === 0 ? '/graphql' : `/graphql?${new URLSearchParams(filled).toString()}`;
}
