import type { GapsClosed } from './gaps-closed.js';
import type { Cell } from './matrix-model.js';

/** What is given to whatever shows the matrix: a grid or lists. */
export interface MatrixShownProps {
  readonly rows: readonly (readonly Cell[])[];
  readonly closed: GapsClosed;
  /** The key of the cell whose evidence is open. */
  readonly opened: string;
  readonly onOpen: (key: string) => void;
}
