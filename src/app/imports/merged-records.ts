import type { GivenRecord } from '../../dataset/index.js';

/** What an import changes among the records that an earlier one of its name brought. */
export interface MergeCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** No longer there, and removed. */
  readonly removed: number;
  /** No longer there, and kept. */
  readonly kept: number;
}

/** The records that are there after an import, each as a line, in the order of their ids, and how they differ from those before. */
export function mergedRecords(
  before: string,
  given: readonly GivenRecord[],
  prune: boolean,
): { readonly records: readonly string[]; readonly counts: MergeCounts } {
  const old = keyed(
    before
      .split('\n')
      .slice(1)
      .filter((line) => line !== ''),
    keyOfLine,
  );
  const now = keyed(
    given.map((record) => JSON.stringify(record)),
    keyOfLine,
  );
  let [added, changed, unchanged] = [0, 0, 0];
  for (const [key, line] of now) {
    const other = old.get(key);
    if (other === undefined) added += 1;
    else if (other === line) unchanged += 1;
    else changed += 1;
  }
  const gone = [...old].filter(([key]) => !now.has(key));
  const all = [...now, ...(prune ? [] : gone)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const [removed, kept] = prune ? [gone.length, 0] : [0, gone.length];
  return { records: all.map(([, line]) => line), counts: { added, changed, unchanged, removed, kept } };
}

/** Lines by what they are about. Several about one thing are told apart by their order. */
function keyed(lines: readonly string[], keyOf: (line: string) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const key = keyOf(line);
    let number = 1;
    while (found.has(`${key} ${number}`)) number += 1;
    found.set(`${key} ${number}`, line);
  }
  return found;
}

function keyOfLine(line: string): string {
  const { id, add } = JSON.parse(line) as { readonly id?: unknown; readonly add?: unknown };
  return id === undefined ? `${JSON.stringify(add)} add` : `${JSON.stringify(id)} id`;
}
