/** Tables as their publishers give them: rows with named cells, each with the number by which its file counts it. */
export { TableError } from './errors.js';
export { readTable } from './read-table.js';
export { SEPARATOR } from './row.js';
export type { Row, Table, TableFormat, TableShape } from './row.js';
