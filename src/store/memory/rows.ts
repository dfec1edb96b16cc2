/** Rows in order. Some of them are made only when somebody comes by, so that a page costs as much whatever it is cut from. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
  at(index: number): Row | undefined;
}

/** Rows that are made at an index when they are looked at, and made again when they are looked at again. */
export class MadeRows<Row> implements Rows<Row> {
  constructor(
    readonly length: number,
    private readonly make: (index: number) => Row,
  ) {}

  at(index: number): Row | undefined {
    return index < 0 || index >= this.length ? undefined : this.make(index);
  }

  *[Symbol.iterator](): Generator<Row> {
    for (let index = 0; index < this.length; index += 1) yield this.make(index);
  }
}

/** Whether any row passes. */
export function someRow<Row>(rows: Rows<Row>, test: (row: Row) => boolean): boolean {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    if (row !== undefined && test(row)) return true;
  }
  return false;
}

/** The rows that pass. */
export function rowsThat<Row>(rows: Rows<Row>, test: (row: Row) => boolean): Row[] {
  const found: Row[] = [];
  for (const row of rows) if (test(row)) found.push(row);
  return found;
}
