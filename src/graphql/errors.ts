import { GraphQLError } from 'graphql';

/** The codes of what can be wrong with a request that is valid GraphQL. Each is documented in `docs/api.md`. */
export type InputErrorCode =
  | 'BAD_ID'
  | 'UNKNOWN_ID'
  | 'BAD_CURSOR'
  | 'BAD_PAGE_SIZE'
  | 'BAD_DATE'
  | 'BAD_LIMIT'
  | 'BAD_FILTER'
  | 'QUERY_TOO_LARGE';

/** An argument that cannot be used: names it and says what would be accepted. */
export class InputError extends GraphQLError {
  constructor(code: InputErrorCode, argument: string, message: string, accepted: string) {
    super(`Argument "${argument}" ${message}; accepted: ${accepted}.`, { extensions: { code, argument, accepted } });
    this.name = 'InputError';
  }
}
