/** How a cell is read. `docs/mappings.md` says what each key means. */
export interface CellExpression {
  readonly column: string;
  readonly match?: string;
  readonly split?: string;
  readonly lookup?: string;
  /** Whether the cell names another row, and stands for the thing that was made of it. */
  readonly made?: true;
  /** Of what a lookup finds: its id unless given, or its name. */
  readonly show?: 'name';
  readonly values?: Readonly<Record<string, unknown>>;
  readonly otherwise?: unknown;
  readonly as?: 'text' | 'number' | 'integer' | 'date';
  readonly format?: string;
}

const CELL_KEYS: readonly string[] = [
  'column',
  'match',
  'split',
  'lookup',
  'made',
  'show',
  'values',
  'otherwise',
  'as',
  'format',
  'when',
];

/** Whether a map of a mapping reads a cell. */
export function isCellExpression(map: Readonly<Record<string, unknown>>): boolean {
  return typeof map['column'] === 'string' && Object.keys(map).every((key) => CELL_KEYS.includes(key));
}
