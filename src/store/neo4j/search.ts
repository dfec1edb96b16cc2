import type { NodeAnswer, SearchAnswer, SearchPlan, Selection } from '../port.js';
import { compareCodePoints, fold, rankText, tolerance, type TextRank } from '../shared/index.js';
import type { Catalog } from './catalog.js';
import { Compilation, where } from './compilation.js';
import { compileRead } from './compile-read.js';
import { standsAt } from './compile-step.js';
import { onlyAnswer, type Run } from './connection.js';
import { property, TEXT, TEXTS, TYPE, type Place } from './names.js';
import { listOf, textOf } from './raw.js';
import { searchedIn } from './stored-texts.js';

/** Lucene bounds the clauses of a query; the longest words find what has all words well enough. */
const MOST_WORDS = 8;

interface Match extends TextRank {
  readonly id: string;
  readonly type: string;
  readonly name: string | null;
}

/**
 * Ranks what the full-text index finds, as every store does, and reads the part asked for. Two statements in one transaction.
 * The index tries at most fifty spellings near a word, nearest first: a vocabulary with more hides the others.
 */
export async function runSearch(catalog: Catalog, place: Place, plan: SearchPlan, run: Run): Promise<SearchAnswer> {
  const all = await findMatches(catalog, place, plan, run);
  const types = plan.types === undefined ? undefined : new Set(plan.types);
  const matches = all.filter(({ type }) => types === undefined || types.has(type)).sort(compareMatches);
  const wanted = matches.slice(plan.offset, plan.offset + plan.size);
  const nodes = await readNodes(catalog, place, plan, wanted, run);
  const hits = wanted.flatMap(({ id, score, matched }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ score, matched, node }];
  });
  return { hits, total: matches.length, facets: facetsOf(all) };
}

async function findMatches(catalog: Catalog, place: Place, plan: SearchPlan, run: Run): Promise<readonly Match[]> {
  const words = fold(plan.text);
  if (words.length === 0) return [];
  const compilation = new Compilation(catalog, place);
  const index = compilation.parameter(place.textIndex);
  const query = compilation.parameter(luceneQuery(words));
  const answer = `[${['id', TYPE, 'name', TEXT, TEXTS].map((name) => property('node', name)).join(', ')}]`;
  const rows = await run(
    compilation.statement(answer, [
      `CALL db.index.fulltext.queryNodes(${index}, ${query}) YIELD node`,
      `WITH node ${where([standsAt(compilation, 'node', plan)])}`,
    ]),
  );
  return rows.flatMap((row) => {
    const [id, type, name, ownWords, texts] = listOf(row['answer']);
    const rank = rankText(words, searchedIn({ words: textOf(ownWords), texts: listOf(texts).map(textOf) }));
    return rank === null
      ? []
      : [{ ...rank, id: textOf(id), type: textOf(type), name: name === null ? null : textOf(name) }];
  });
}

/** Every word exactly, as the start of a word, or misspelt. Folded words hold no sign that Lucene knows. */
export function luceneQuery(words: readonly string[]): string {
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return longest
    .map((word) => {
      const edits = tolerance(word);
      return `+(${word} OR ${word}*${edits > 0 ? ` OR ${word}~${edits}` : ''})`;
    })
    .join(' ');
}

async function readNodes(
  catalog: Catalog,
  place: Place,
  plan: SearchPlan,
  wanted: readonly Match[],
  run: Run,
): Promise<ReadonlyMap<string, NodeAnswer>> {
  if (wanted.length === 0) return new Map();
  if (isNameOnly(plan.selection)) return new Map(wanted.map((match) => [match.id, namedNode(match, plan.selection)]));
  const match = { kind: 'ids', ids: wanted.map(({ id }) => id) } as const;
  const { statement, decode } = compileRead(catalog, place, { match, selection: plan.selection });
  const { nodes } = decode(onlyAnswer(await run(statement)));
  return new Map(nodes.map(({ position, ...node }) => [node.id, node]));
}

/** Whether nothing is wanted that ranking did not need: what is read already is not read again. */
function isNameOnly({ fields, relations, references, validity }: Selection): boolean {
  return !validity && relations.length === 0 && references.length === 0 && fields.every((field) => field === 'name');
}

function namedNode({ id, type, name }: Match, { fields }: Selection): NodeAnswer {
  const named = fields.length > 0 && name !== null;
  return { id, type, fields: named ? { name } : {}, relations: {}, references: {} };
}

function compareMatches(a: Match, b: Match): number {
  return b.score - a.score || compareCodePoints(a.name ?? '', b.name ?? '') || compareCodePoints(a.id, b.id);
}

function facetsOf(matches: readonly Match[]): SearchAnswer['facets'] {
  const counts = new Map<string, number>();
  for (const { type } of matches) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.type, b.type));
}
