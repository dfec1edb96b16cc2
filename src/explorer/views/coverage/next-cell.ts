/** A place in a grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page key moves by. */
const PAGE = 8;

/** Where a key leads in a grid of so many rows and columns, as the ARIA practices have it; null where it leads nowhere. */
export function nextCell(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: GridPlace,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const to = targetOf(key, ctrlKey, from, size);
  if (to === null) return null;
  return { row: within(to.row, size.rows), column: within(to.column, size.columns) };
}

function targetOf(
  key: string,
  ctrlKey: boolean,
  { row, column }: GridPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
