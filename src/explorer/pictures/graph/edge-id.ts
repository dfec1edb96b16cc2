/** The id of the line between two things, whichever comes first; no id of a thing holds a space. */
export function edgeId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The two things of a line. */
export function endsOf(edge: string): readonly [string, string] {
  const [one = '', other = ''] = edge.split(' ');
  return [one, other];
}
