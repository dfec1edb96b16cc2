/** Why a row, or a part of it, does not become what the mapping says. */
export class RowProblem extends Error {
  constructor(
    /** `refused` is a mistake; `left-out` is what the mapping says is to be passed over and reported. */
    readonly kind: 'refused' | 'left-out',
    /** The column that is at fault; null where none is. */
    readonly column: string | null,
    message: string,
  ) {
    super(message);
    this.name = 'RowProblem';
  }
}
