import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { concreteTypes } from '../names.js';
import { typeSet, type Ontology } from '../../ontology/index.js';

/** What of a request the planner looks at. */
export type RequestInfo = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** A field that is asked for, and the concrete types for which it is. */
export interface CollectedField {
  readonly node: FieldNode;
  readonly types: ReadonlySet<string>;
}

/** Fields by response name, in the order in which they are asked for. */
export type CollectedFields = ReadonlyMap<string, readonly CollectedField[]>;

/**
 * Gathers the fields that selection sets ask of things of the given concrete types, through fragments, with `@skip` and
 * `@include` applied.
 */
export function collectFields(
  ontology: Ontology,
  info: RequestInfo,
  types: readonly string[],
  selectionSets: readonly (SelectionSetNode | undefined)[],
): CollectedFields {
  const collected = new Map<string, CollectedField[]>();
  const visit = (selections: readonly SelectionNode[], within: ReadonlySet<string>): void => {
    for (const selection of selections) {
      if (!isIncluded(info, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const responseName = selection.alias?.value ?? selection.name.value;
        collected.set(responseName, [...(collected.get(responseName) ?? []), { node: selection, types: within }]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      if (fragment !== undefined) {
        visit(fragment.selectionSet.selections, narrow(ontology, within, fragment.typeCondition?.name.value));
      }
    }
  };
  for (const set of selectionSets) visit(set?.selections ?? [], typeSet(types));
  return collected;
}

/** The same for things that the ontology does not know as types: connections, edges, values. */
export function collectPlain(
  info: RequestInfo,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const collected = new Map<string, FieldNode[]>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(info, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const responseName = selection.alias?.value ?? selection.name.value;
        collected.set(responseName, [...(collected.get(responseName) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      if (fragment !== undefined) visit(fragment.selectionSet.selections);
    }
  };
  for (const set of selectionSets) visit(set?.selections ?? []);
  return collected;
}

/** The selection sets under every field of one name, whatever its response name. */
export function setsUnder(
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  fieldName: string,
): (SelectionSetNode | undefined)[] {
  return [...fields.values()]
    .flat()
    .filter((node) => node.name.value === fieldName)
    .map((node) => node.selectionSet);
}

/** Whether a connection is asked where its members lie: for cursors, of members or of the page. */
export function asksForPositions(
  info: RequestInfo,
  connection: ReadonlyMap<string, readonly FieldNode[]>,
  edges: ReadonlyMap<string, readonly FieldNode[]>,
): boolean {
  const page = collectPlain(info, setsUnder(connection, 'pageInfo'));
  return [setsUnder(edges, 'cursor'), setsUnder(page, 'startCursor'), setsUnder(page, 'endCursor')].flat().length > 0;
}

function isIncluded(info: RequestInfo, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] !== false;
}

function narrow(ontology: Ontology, types: ReadonlySet<string>, condition: string | undefined): ReadonlySet<string> {
  if (condition === undefined) return types;
  const allowed = concreteTypes(ontology, condition);
  // A condition that the ontology does not know is on the root type or on a connection: it narrows nothing.
  if (allowed.length === 0) return types;
  return new Set(allowed.filter((type) => types.has(type)));
}
