import type { Clocks, EntityType, InterfaceType, Ontology, RelationField, StoredField } from '../../ontology/index.js';
import type { CompareOperator, Filter, RelatedFilter, Scalar } from '../../store/index.js';
import { InputError } from '../errors.js';
import { dayRange } from './dates.js';
import { checkIds, related, stepOf, type FilterPlace } from './related.js';
import { shortcutFilter } from './shortcut.js';

/** The arguments of a filter input, already checked against the schema by graphql-js. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Deeper filters cost more than anything they could ask. */
const DEEPEST = 8;

interface Scope extends FilterPlace {
  readonly depth: number;
}

/** Turns a `where` argument into the store's terms. Throws `InputError` (`BAD_ID`, `BAD_DATE`, `BAD_FILTER`). */
export function filterOf(
  ontology: Ontology,
  type: EntityType | InterfaceType,
  input: unknown,
  clocks: Clocks,
  path = 'where',
): Filter | undefined {
  if (input === null || input === undefined) return undefined;
  return thingFilter(type, input as FilterInput, { ontology, clocks, depth: 0, path });
}

/** Turns a filter on a relation's own fields into the store's terms. */
export function edgeFilterOf(ontology: Ontology, edge: string, input: unknown, path = 'edgeWhere'): Filter | undefined {
  if (input === null || input === undefined) return undefined;
  const fields = ontology.edges.get(edge)?.fields ?? new Map<string, StoredField>();
  const parts = Object.entries(input).flatMap(([name, value]): Filter[] => {
    const field = fields.get(name);
    return field === undefined || value === null ? [] : fieldFilters(field, value as FilterInput, `${path}.${name}`);
  });
  return all(parts);
}

function thingFilter(type: EntityType | InterfaceType, input: FilterInput, scope: Scope): Filter {
  if (scope.depth > DEEPEST) {
    throw new InputError('BAD_FILTER', scope.path, 'is nested too deeply', `at most ${DEEPEST} levels`);
  }
  const parts = Object.entries(input).flatMap(([name, value]): Filter[] => {
    if (value === null || value === undefined) return [];
    const at = { ...scope, depth: scope.depth + 1, path: `${scope.path}.${name}` };
    if (name === 'and' || name === 'or') {
      return [{ kind: name, of: (value as FilterInput[]).map((member) => thingFilter(type, member, at)) }];
    }
    if (name === 'not') return [{ kind: 'not', of: thingFilter(type, value as FilterInput, at) }];
    if (name === 'id') return [{ kind: 'ids', ids: checkIds(value as readonly string[], at) }];
    if (name === 'type') return [{ kind: 'types', types: value as readonly string[] }];
    const field = type.fields.get(name);
    if (field !== undefined) return fieldFilters(field, value as FilterInput, at.path);
    const relation = type.relations.get(name);
    if (relation !== undefined) return relatedFilters(relation, value as FilterInput, at);
    const shortcut = type.shortcuts.find((candidate) => candidate.name === name);
    return shortcut === undefined ? [] : [shortcutFilter(type, shortcut, value as readonly string[], at)];
  });
  return all(parts) ?? { kind: 'and', of: [] };
}

function all(parts: readonly Filter[]): Filter | undefined {
  const [first, ...others] = parts;
  return others.length === 0 ? first : { kind: 'and', of: parts };
}

function fieldFilters(field: StoredField, input: FilterInput, path: string): Filter[] {
  return Object.entries(input).flatMap(([operator, value]): Filter[] => {
    if (value === null || value === undefined) return [];
    if (operator === 'known') return [{ kind: 'present', field: field.name, present: value === true }];
    if (operator === 'in') return [{ kind: 'in', field: field.name, values: value as readonly Scalar[] }];
    if (field.kind === 'date') {
      const range = dayRange(value, `${path}.${operator}`);
      const name = operator === 'during' ? 'overlaps' : (operator as 'before' | 'after');
      return range === undefined ? [] : [{ kind: 'date', field: field.name, operator: name, range }];
    }
    return [{ kind: 'compare', field: field.name, operator: operator as CompareOperator, value: value as Scalar }];
  });
}

interface MatchInput {
  readonly node?: FilterInput | null;
  readonly edge?: FilterInput | null;
}

function relatedFilters(relation: RelationField, input: FilterInput, scope: Scope): Filter[] {
  return Object.entries(input).flatMap(([quantifier, value]): Filter[] => {
    if (value === null || value === undefined) return [];
    const path = `${scope.path}.${quantifier}`;
    if (quantifier === 'inOrder') return [sequence(relation, value as readonly MatchInput[], { ...scope, path })];
    const { node, edge } = matchOf(relation, value, { ...scope, path });
    return [related(relation, quantifier as RelatedFilter['quantifier'], scope.clocks, node, edge)];
  });
}

/** What must hold of one relation and of the thing at its other end. */
function matchOf(relation: RelationField, match: MatchInput, scope: Scope): Pick<RelatedFilter, 'node' | 'edge'> {
  const target = scope.ontology.interfaces.get(relation.target) ?? scope.ontology.entities.get(relation.target);
  const node =
    target === undefined || match.node == null
      ? undefined
      : thingFilter(target, match.node, { ...scope, path: `${scope.path}.node` });
  const edge = edgeFilterOf(scope.ontology, relation.edge, match.edge, `${scope.path}.edge`);
  return { ...(node === undefined ? {} : { node }), ...(edge === undefined ? {} : { edge }) };
}

/** Most relations that may be asked for one after the other. */
const LONGEST_SEQUENCE = 10;

function sequence(relation: RelationField, matches: readonly MatchInput[], scope: Scope): Filter {
  if (matches.length > LONGEST_SEQUENCE) {
    throw new InputError('BAD_FILTER', scope.path, `names ${matches.length} relations`, `at most ${LONGEST_SEQUENCE}`);
  }
  const of = matches.map((match, index) => matchOf(relation, match, { ...scope, path: `${scope.path}.${index}` }));
  return { kind: 'sequence', step: stepOf(relation), order: relation.sort ?? '', of, ...scope.clocks };
}
