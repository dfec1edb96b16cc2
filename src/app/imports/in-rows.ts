import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DatasetError } from '../../dataset/index.js';

/** What is wrong with records that a mapping made, told by the rows that they come from. */
export function inRows(error: DatasetError, draft: string): DatasetError {
  const lines = readFileSync(draft, 'utf8').split('\n');
  return new DatasetError(
    error.problems.map((problem) => {
      const rows = problem.file === basename(draft) ? rowsOf(lines[problem.line - 1] ?? '') : undefined;
      return rows === undefined
        ? problem
        : { ...problem, message: `${problem.message} (made of row ${rows} of the table)` };
    }),
  );
}

/** The rows that a record cites. */
function rowsOf(line: string): string | undefined {
  const { evidence } = JSON.parse(line) as { readonly evidence?: readonly { readonly lines?: string }[] };
  const rows = evidence?.flatMap(({ lines }) => lines ?? []) ?? [];
  return rows.length === 0 ? undefined : rows.join('; ');
}
