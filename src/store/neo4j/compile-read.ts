import type { Names } from './names.js';
import type { Filter, NodeAnswer, ReadAnswer, ReadPlan } from '../port.js';
import type { Projection } from './compile-fields.js';
import { compileFilter } from './compile-filter.js';
import { compileOrder, type Ordering } from './compile-order.js';
import { compileSelection } from './compile-selection.js';
import { mayHold, type Compiling } from './compiling.js';
import { cutPage, orderAndLimit } from './page.js';
import { startOf } from './compile-start.js';
import { allOf, StatementBuilder, where, type Statement } from './statement.js';
import { listOf, numberOf, rowOf, type Row } from './values.js';

/** A statement that answers one row, and how that is read. */
export interface Compiled<Answer> {
  readonly statement: Statement;
  read(row: Row): Answer;
}

export function newCompiling(names: Names): Compiling {
  return { names, statement: new StatementBuilder(), closures: new Map<Filter, string>() };
}

/** Compiles a plan of any depth to one statement. */
export function compileRead(names: Names, plan: ReadPlan): Compiled<ReadAnswer> {
  const compiling = newCompiling(names);
  const node = compiling.statement.variable('n');
  const { match } = plan;
  if (match.kind === 'ids') return compileByIds(compiling, plan, match.ids, node);
  return compileByTypes(compiling, plan, match, node);
}

function compileByIds(
  compiling: Compiling,
  plan: ReadPlan,
  ids: readonly string[],
  node: string,
): Compiled<ReadAnswer> {
  const { statement } = compiling;
  const selected = compileSelection(compiling, plan.selection, node);
  const found = compileIds(compiling, ids, plan, node);
  const text = `RETURN COLLECT { ${found} RETURN {${selected.entries.join(', ')}} } AS rows`;
  return {
    statement: statement.build(text),
    read(row) {
      const byId = readById(row['rows'], selected);
      const nodes = [...new Set(ids)]
        .map((id) => byId.get(id))
        .filter((answer) => answer !== undefined)
        .map((answer) => ({ ...answer, position: [answer.id] }));
      return { nodes, hasNext: false, hasPrevious: false };
    },
  };
}

/** Finds the things that have one of the ids and, where a time is given, may have held then. */
export function compileIds(
  compiling: Compiling,
  ids: readonly string[],
  { asOf }: Pick<ReadPlan, 'asOf'>,
  node: string,
): string {
  const { names, statement } = compiling;
  const predicate = allOf([`${node}.id IN ${statement.parameter(ids)}`, mayHold(compiling, node, asOf)]);
  return `MATCH (${node}:${names.base})${where(predicate)}`;
}

function readById(rows: unknown, selected: Projection<NodeAnswer>): ReadonlyMap<string, NodeAnswer> {
  const answers = listOf(rows).map((value) => selected.read(rowOf(value)));
  return new Map(answers.map((answer) => [answer.id, answer]));
}

type TypesMatch = Extract<ReadPlan['match'], { readonly kind: 'types' }>;

function compileByTypes(compiling: Compiling, plan: ReadPlan, match: TypesMatch, node: string): Compiled<ReadAnswer> {
  const { statement, names } = compiling;
  const { page, wantsTotal } = match;
  const matched = allOf([
    names.isOneOf(node, match.types),
    mayHold(compiling, node, plan.asOf),
    match.where === undefined ? null : compileFilter(compiling, match.where, { variable: node, owner: 'node' }),
  ]);
  const start = startOf(compiling, match.where, node);
  const ordering = compileOrder(compiling, match.order, { node });
  const selected = compileSelection(compiling, plan.selection, node);
  const rows = [
    `${start}${where(allOf([matched, ordering.window(page)]))}`,
    `WITH ${node} ${orderAndLimit(statement, ordering, page)}`,
    `RETURN {${selected.entries.join(', ')}, at: ${ordering.values}}`,
  ];
  const total = wantsTotal ? `, COUNT { ${start}${where(matched)} } AS total` : '';
  return {
    statement: statement.build(`RETURN COLLECT { ${rows.join(' ')} } AS rows${total}`),
    read(row) {
      const cut = cutPage(listOf(row['rows']), page);
      const nodes = cut.rows.map((value) => readRoot(rowOf(value), selected, ordering));
      const counted = wantsTotal ? { total: numberOf(row['total']) } : {};
      return { nodes, hasNext: cut.hasNext, hasPrevious: cut.hasPrevious, ...counted };
    },
  };
}

function readRoot(row: Row, selected: Projection<NodeAnswer>, ordering: Ordering): ReadAnswer['nodes'][number] {
  const answer = selected.read(row);
  return { ...answer, position: ordering.position(row['at'], [answer.id]) };
}
