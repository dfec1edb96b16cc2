/** One thing that is wrong with an ontology, and where. */
export interface OntologyProblem {
  readonly code:
    | 'SYNTAX'
    | 'UNKNOWN_TYPE'
    | 'BAD_DIRECTIVE'
    | 'RELATION_END'
    | 'INVERSE_COLLISION'
    | 'INDISTINCT_RELATION'
    | 'NAME_COLLISION'
    | 'UNKNOWN_FIELD'
    | 'MISSING_DESCRIPTION';
  /** `Route.stops`, or the file's name where no type is at fault. */
  readonly coordinate: string;
  /** `routes.graphql:12`. */
  readonly location: string;
  readonly message: string;
}

/** The SDL in `schema/` does not make an ontology. Carries every problem found, not just the first. */
export class OntologyError extends Error {
  readonly code = 'ONTOLOGY_INVALID';

  constructor(readonly problems: readonly OntologyProblem[]) {
    super(
      problems
        .map((problem) => `${problem.location} ${problem.coordinate}: ${problem.message} [${problem.code}]`)
        .join('\n'),
    );
    this.name = 'OntologyError';
  }
}
