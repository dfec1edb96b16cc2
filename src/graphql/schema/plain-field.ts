import type { GraphQLFieldResolver } from 'graphql';
import type { Stored } from '../sources.js';

/** Reads a field as it is stored; a list that is not there is empty. */
export function readPlain({
  name,
  list,
}: {
  readonly name: string;
  readonly list: boolean;
}): GraphQLFieldResolver<Stored, unknown> {
  const absent = list ? [] : null;
  return ({ $fields }) => $fields[name] ?? absent;
}
