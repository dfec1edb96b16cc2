import { AnalysedGraph, type Relation } from '../../src/analysis/index.js';
import { parsePartialDate, validityOf, type DayRange } from '../../src/ontology/index.js';
import type { Fields, ProjectedThing } from '../../src/store/index.js';

/** A thing as a store would project it: its type is what its id begins with, its name what follows. */
export function thing(id: string, fields: Fields = {}): ProjectedThing {
  const colon = id.indexOf(':');
  return { id, type: id.slice(0, colon), fields: { name: id.slice(colon + 1), ...fields }, validity: null };
}

/** A relation in words, `Country:a PARTY_TO Treaty:t`, which is also its id; it held in the time given. */
export function related(words: string, fields: Fields = {}, held?: string): Relation {
  const [from = '', type = '', to = ''] = words.split(' ');
  const validity = held === undefined ? null : validityOf(HELD, { period: days(held) });
  return { id: words, type, from, to, fields, validity };
}

/** A graph of relations and of the things at their ends. */
export function graphOf(relations: readonly Relation[], others: readonly string[] = []): AnalysedGraph {
  const ids = new Set([...relations.flatMap(({ from, to }) => [from, to]), ...others]);
  return new AnalysedGraph({ things: [...ids].sort().map((id) => thing(id)), relations });
}

/** The days of a date. */
export function days(date: string): DayRange {
  const range = parsePartialDate(date);
  if (range === null) throw new TypeError(`${date} is no date`);
  return range;
}

const HELD = { from: [], until: [], period: 'period' };
