import type { NodeAnswer, ReadAnswer, ReadPlan } from '../port.js';
import type { Catalog } from './catalog.js';
import { Compilation, where, type Compiled, type Statement } from './compilation.js';
import { compileFilter } from './compile-filter.js';
import { compilePage } from './compile-page.js';
import { compileScan } from './compile-scan.js';
import { compileSelection } from './compile-selection.js';
import { compileStart, type Start } from './compile-start.js';
import { standsAt, knownTypes } from './compile-step.js';
import { property, quoted, type Place } from './names.js';
import { listOf } from './raw.js';

/** A statement of one row, whose `answer` is decoded into the answer. */
export interface CompiledRead<Answer> {
  readonly statement: Statement;
  decode(value: unknown): Answer;
}

type ByIds = Extract<ReadPlan['match'], { readonly kind: 'ids' }>;
type ByTypes = Extract<ReadPlan['match'], { readonly kind: 'types' }>;

/** Compiles a plan of any depth into one statement. */
export function compileRead(catalog: Catalog, place: Place, plan: ReadPlan): CompiledRead<ReadAnswer> {
  const compilation = new Compilation(catalog, place);
  const { match } = plan;
  const { cypher, decode } =
    match.kind === 'ids' ? compileByIds(compilation, plan, match) : compileByTypes(compilation, plan, match);
  return { statement: compilation.statement(cypher), decode };
}

function compileByIds(compilation: Compilation, plan: ReadPlan, { ids }: ByIds): Compiled<ReadAnswer> {
  const node = compilation.variable('node');
  const types = [...compilation.catalog.ontology.entities.keys()];
  const known = `${property(node, 'id')} IN ${compilation.parameter([...new Set(ids)])}`;
  const conditions = where([known, standsAt(compilation, node, plan)]);
  const answer = compileSelection(compilation, plan.selection, node, types);
  return {
    cypher: `COLLECT { MATCH (${node}:${quoted(compilation.place.label)}) ${conditions} RETURN ${answer.cypher} }`,
    decode: (value) => ({
      nodes: inOrderOf(
        ids,
        listOf(value).map((entry) => answer.decode(entry)),
      ),
      hasNext: false,
      hasPrevious: false,
    }),
  };
}

function inOrderOf(ids: readonly string[], nodes: readonly NodeAnswer[]): ReadAnswer['nodes'] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return [...new Set(ids)]
    .map((id) => byId.get(id))
    .filter((node) => node !== undefined)
    .map((node) => ({ ...node, position: [node.id] }));
}

function compileByTypes(compilation: Compilation, plan: ReadPlan, match: ByTypes): Compiled<ReadAnswer> {
  const node = compilation.variable('node');
  const { order, page, wantsTotal, wantsPositions } = match;
  const types = knownTypes(compilation, match.types);
  const start = compileStart(compilation, match.where, node);
  const left = start === null || isById(start) ? match.where : start.rest;
  const conditions = () => [
    types.length === 0 ? 'false' : null,
    standsAt(compilation, node, plan),
    left == null ? null : compileFilter(compilation, left, node),
  ];
  const from = [...startOf(start, node), `MATCH (${node}:${labels(compilation, types)})`].join('\n');
  const scanned = types.flatMap((type) => compilation.catalog.ontology.entities.get(type) ?? []);
  const scan = start === null ? compileScan(scanned, node, order, page) : null;
  const rows = { from, conditions, node, order, page, wantsTotal, wantsPositions, scan };
  const cut = compilePage(compilation, rows, compileSelection(compilation, plan.selection, node, types));
  return {
    cypher: cut.cypher,
    decode: (value) => {
      const { rows: nodes, ...rest } = cut.decode(value);
      return { nodes, ...rest };
    },
  };
}

function startOf(start: Start | null, node: string): readonly string[] {
  return start === null || isById(start) ? [] : [...start.clauses, `WITH DISTINCT ${node}`];
}

/** Ids that are named are found by their index without more ado. */
function isById({ steps }: Start): boolean {
  return steps === 0;
}

/** The labels of roots. That of the graph always stands among them, since the database may hold other graphs. */
function labels({ catalog, place }: Compilation, types: readonly string[]): string {
  const own = quoted(place.label);
  if (types.length === 0 || types.length === catalog.ontology.entities.size) return own;
  return `${own}&(${types.map(quoted).join('|')})`;
}
