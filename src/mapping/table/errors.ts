/** A table cannot be read. Says where and what would be right. */
export class TableError extends Error {
  readonly code = 'TABLE_UNREADABLE';

  constructor(
    readonly file: string,
    /** From 1; null where no row is at fault. */
    readonly row: number | null,
    message: string,
  ) {
    super(`${file}${row === null ? '' : `:${row}`}: ${message}`);
    this.name = 'TableError';
  }
}
