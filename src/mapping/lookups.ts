import type { Ontology } from '../ontology/index.js';
import type { KnownTerms } from './known-terms.js';
import type { FoundBy, KnownThings } from './known-things.js';
import type { Lookup } from './mapping.js';
import type { MappingReport } from './report.js';
import { RowProblem } from './row-problem.js';
import { textKey } from './text-key.js';

/** What the lookups of a mapping look in. */
export interface LookupContext {
  readonly ontology: Ontology;
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly known: KnownThings;
  readonly terms: KnownTerms;
  readonly report: MappingReport;
}

interface Meaning {
  readonly by: FoundBy | 'table' | 'term';
  readonly ids: readonly string[];
  /** What is lost with the only thing that it means. */
  readonly lost: string | null;
}

/** What a text means by a lookup: a value of its own, or the only thing that it names. Throws `RowProblem`. */
export function lookedUp(text: string, column: string, name: string, context: LookupContext): string {
  const { report, lookups } = context;
  const lookup = lookups.get(name);
  if (lookup === undefined) throw new RowProblem('refused', column, `the mapping has no lookup "${name}"`);
  const found = meaningOf(text, lookup, context);
  const [only, ...others] = found?.ids ?? [];
  if (found !== undefined && only !== undefined && others.length === 0) {
    report.matched(found.by);
    if (found.lost !== null) report.lost(name, text, only, found.lost);
    return only;
  }
  const kind = lookup.otherwise === 'refuse' ? 'refused' : 'left-out';
  if (only === undefined) {
    report.unknown(name, text);
    const remedy = `add it to the lookup "${name}"`;
    throw new RowProblem(kind, column, `"${text}" means nothing among ${among(lookup, name)}: ${remedy}`);
  }
  const ids = found?.ids ?? [];
  report.ambiguous(name, text, ids);
  throw new RowProblem(kind, column, `"${text}" may mean ${ids.join(' or ')}: say which in the lookup "${name}"`);
}

/** By the mapping's own table first, then as a term of the classification, then among the things that are there. */
function meaningOf(text: string, lookup: Lookup, { known, terms, ontology }: LookupContext): Meaning | undefined {
  const written = lookup.values.get(textKey(text));
  if (written !== undefined) return { by: 'table', ids: [written], lost: null };
  if (lookup.classification === null) {
    const found = known.find(text, lookup.find);
    return found === undefined ? undefined : { ...found, lost: null };
  }
  const prefixes = lookup.find.flatMap((type) => ontology.entities.get(type)?.prefix ?? []);
  const meanings = terms.find(text, lookup.classification, prefixes);
  if (meanings === undefined) return undefined;
  return { by: 'term', ids: [...new Set(meanings.map(({ id }) => id))], lost: meanings[0]?.lost ?? null };
}

function among({ find, classification }: Lookup, name: string): string {
  if (classification !== null) return `the terms of ${classification} that match one ${find.join(' or ')}`;
  return find.length === 0 ? `the lookup "${name}"` : find.join(' or ');
}
