/** A question to begin with: shown when the server starts and in GraphiQL. A test asks it of the shipped dataset. */
export const EXAMPLE_QUESTION = `# Which routes lead from Myanmar to Thailand, through where, and which page says so?
{
  routes(where: { origin: "country:MMR", destination: "country:THA" }, first: 5) {
    totalCount
    nodes {
      name
      stops { edges { role node { name } } }
      evidence { page source { title } }
    }
  }
}
`;
