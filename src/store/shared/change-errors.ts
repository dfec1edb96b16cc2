/** A change set puts a relation whose end would not exist afterwards. Nothing of the change set was applied. */
export class DanglingRelationError extends Error {
  readonly code = 'DANGLING_RELATION';

  constructor(
    readonly relation: string,
    /** The id that no entity has. */
    readonly missing: string,
  ) {
    super(`The relation ${relation} ends at ${missing}, which does not exist`);
    this.name = 'DanglingRelationError';
  }
}

/** A change set puts a record of a type that the ontology does not have. Nothing of the change set was applied. */
export class UnknownTypeError extends Error {
  readonly code = 'UNKNOWN_TYPE';

  constructor(
    /** Id of the record. */
    readonly record: string,
    readonly type: string,
  ) {
    super(`The record ${record} is of the type ${type}, which the ontology does not have`);
    this.name = 'UnknownTypeError';
  }
}
