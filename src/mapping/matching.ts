import { distance } from 'fastest-levenshtein';
import type { GivenRecord } from '../dataset/index.js';
import type { EntityType, Ontology } from '../ontology/index.js';
import type { JudgedPairs } from './judged-pairs.js';
import type { KnownThings } from './known-things.js';
import type { MappingReport } from './report.js';
import { RowProblem } from './row-problem.js';
import { textKey } from './text-key.js';

/** A record with this key is looked for among the things that are there before it is made. */
const MATCH = 'match';

interface Matching {
  readonly ontology: Ontology;
  readonly known: KnownThings;
  readonly judged: JudgedPairs;
  readonly report: MappingReport;
}

/**
 * Finds the thing that a record is about by its id, name or aliases; the record then adds to it what a thing has several of. What is
 * only similar is reported and kept apart, and so is what was judged to be different, whatever its name. Throws `RowProblem` where the name is that of several things.
 */
export function matchedRecord(matching: Matching, record: GivenRecord): GivenRecord {
  const { ontology, known, judged, report } = matching;
  const { [MATCH]: wanted, ...own } = record;
  const id = own['id'];
  if (wanted !== true || typeof id !== 'string') return own;
  const type = ontology.byPrefix.get(id.slice(0, id.indexOf(':')));
  const name = own['name'];
  if (type === undefined || typeof name !== 'string') return own;
  const found = known.has(id) ? { by: 'id' as const, ids: [id] } : known.find(name, [type.name]);
  const ids = found?.ids.filter((other) => !judged.areDifferent(id, other)) ?? [];
  const [only, ...others] = ids;
  if (found === undefined || only === undefined) {
    reportLike(matching, { id, name, type });
    return own;
  }
  if (others.length > 0) {
    throw new RowProblem('refused', null, `"${name}" may be ${ids.join(' or ')}: tell them apart by id`);
  }
  report.matched(found.by);
  return additionTo(type, only, own);
}

/** What a record may add to a thing that is there: its relations, and the fields that are lists. */
function additionTo(type: EntityType, id: string, record: GivenRecord): GivenRecord {
  const { id: _, name, ...others } = record;
  const kept = Object.entries(others).filter(
    ([field]) => field === 'evidence' || type.relations.has(field) || type.fields.get(field)?.list === true,
  );
  return { add: id, ...Object.fromEntries(kept), ...(typeof name === 'string' ? {} : { name }) };
}

const MOST_ALIKE = 3;

function reportLike(
  { known, judged, report }: Matching,
  { id, name, type }: { readonly id: string; readonly name: string; readonly type: EntityType },
): void {
  if (report.candidates.some((candidate) => candidate.id === id)) return;
  const key = textKey(name);
  const farthest = Math.max(1, Math.floor(key.length / 5));
  const like = [...known.names(type.name)]
    .filter(([other]) => Math.abs(other.length - key.length) <= farthest && distance(other, key) <= farthest)
    .flatMap(([, ids]) => ids)
    .filter((other) => judged.areOpen(id, other));
  if (like.length > 0) report.candidates.push({ id, name, like: [...new Set(like)].slice(0, MOST_ALIKE) });
}
