import type { Assembled } from '../assembled.js';
import type { Findings } from '../problems.js';

/** Finds things that nothing leads to and that lead to nothing: no relation, and no citation where it is a source. */
export function findOrphans({ entities, relations, places }: Assembled, findings: Findings): void {
  const reached = new Set(relations.flatMap(({ from, to }) => [from, to]));
  for (const { fields } of [...entities, ...relations]) collectNamed(Object.values(fields), reached);
  for (const { id } of entities) {
    const place = places.get(id);
    if (place === undefined || reached.has(id)) continue;
    findings.add(
      'ORPHAN',
      place,
      'no relation and no citation leads to it or from it: say what it has to do with the rest',
    );
  }
}

/** What value objects name: the sources of citations and of positions. */
function collectNamed(values: readonly unknown[], reached: Set<string>): void {
  for (const value of values.flat()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [field, id] of Object.entries(value)) {
      if ((field === 'source' || field === 'quotedSource') && typeof id === 'string') reached.add(id);
    }
  }
}
