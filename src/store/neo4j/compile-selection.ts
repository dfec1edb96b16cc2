import type {
  EdgeAnswer,
  EdgeSelection,
  NodeAnswer,
  ReferencePlan,
  RelationPage,
  RelationPlan,
  Selection,
} from '../port.js';
import type { FieldShapes } from './catalog.js';
import type { Compilation, Compiled } from './compilation.js';
import { compileFields, compileValidity } from './compile-fields.js';
import { compileRelation, type RelationRow } from './compile-relation.js';
import { beside, property, quoted, TYPE } from './names.js';
import { listOf, textOf } from './raw.js';

type References = NodeAnswer['references'];
type OwnAnswer = Pick<EdgeAnswer, 'fields' | 'validity' | 'references'>;

const NOTHING: OwnAnswer = { fields: {}, references: {} };

/** What is wanted of a thing, as a list: its type where there may be several, its id, what it says itself, and a page for each relation. */
export function compileSelection(
  compilation: Compilation,
  selection: Selection,
  variable: string,
  types: readonly string[],
): Compiled<NodeAnswer> {
  const own = compileOwn(compilation, selection, variable, compilation.catalog.nodeFields);
  const id = property(variable, 'id');
  const relations = selection.relations.map((plan) => ({
    plan,
    owners: new Set(plan.ownerTypes),
    page: compileRelation(compilation, plan, variable, types, (edge, node) =>
      compileRow(compilation, plan, edge, node),
    ),
  }));
  const [only, ...others] = types;
  const told = only === undefined || others.length > 0 ? property(variable, TYPE) : 'null';
  return {
    cypher: `[${[told, id, own.cypher, ...relations.map(({ page }) => page.cypher)].join(', ')}]`,
    decode: (value) => {
      const parts = listOf(value);
      const type = parts[0] === null && only !== undefined ? only : textOf(parts[0]);
      const answered: Record<string, RelationPage> = {};
      for (let index = 0; index < relations.length; index += 1) {
        const relation = relations[index];
        if (relation?.owners.has(type) === true) answered[relation.plan.key] = relation.page.decode(parts[index + 3]);
      }
      const { fields, validity, references } = own.decode(parts[2]);
      const node = { id: textOf(parts[1]), type, fields, relations: answered, references };
      return validity === undefined ? node : { ...node, validity };
    },
  };
}

function compileRow(compilation: Compilation, plan: RelationPlan, edge: string, node: string): Compiled<RelationRow> {
  const ofEdge = compileEdgeSelection(compilation, plan.edge, edge);
  const ofNode = compileSelection(compilation, plan.selection, node, plan.step.targetTypes);
  return {
    cypher: `[${ofEdge.cypher}, ${ofNode.cypher}]`,
    decode: (value) => {
      const parts = listOf(value);
      const { fields, references, validity } = ofEdge.decode(parts[0]);
      // Written out, since spreading takes as long as all the rest.
      const row = { fields, references, node: ofNode.decode(parts[1]) };
      return validity === undefined ? row : { ...row, validity };
    },
  };
}

/** What is wanted of a relation itself. */
export function compileEdgeSelection(
  compilation: Compilation,
  selection: EdgeSelection,
  variable: string,
): Compiled<OwnAnswer> {
  return compileOwn(compilation, selection, variable, compilation.catalog.edgeFields);
}

/** What things and relations have alike: a list, or null where nothing is wanted. */
function compileOwn(
  compilation: Compilation,
  selection: EdgeSelection,
  variable: string,
  shapes: FieldShapes,
): Compiled<OwnAnswer> {
  const fields = compileFields(variable, shapes, selection.fields);
  const validity = selection.validity ? compileValidity(variable) : null;
  const references = compileReferences(compilation, selection.references, variable, shapes);
  if (validity === null && selection.references.length === 0) {
    if (fields === null) return { cypher: 'null', decode: () => NOTHING };
    return { cypher: fields.cypher, decode: (value) => ({ fields: fields.decode(value), references: {} }) };
  }
  return {
    cypher: `[${fields?.cypher ?? 'null'}, ${validity?.cypher ?? 'null'}, ${references.cypher}]`,
    decode: (value) => {
      const parts = listOf(value);
      const own = { fields: fields?.decode(parts[0]) ?? {}, references: references.decode(parts[2]) };
      return validity === null ? own : { ...own, validity: validity.decode(parts[1]) };
    },
  };
}

/** One list for each reference plan, in their order. */
function compileReferences(
  compilation: Compilation,
  plans: readonly ReferencePlan[],
  owner: string,
  shapes: FieldShapes,
): Compiled<References> {
  const lists = plans.map((plan) => compileReference(compilation, plan, owner, shapes));
  return {
    cypher: `[${lists.map(({ cypher }) => cypher).join(', ')}]`,
    decode: (value) => {
      const raw = listOf(value);
      const references: Record<string, Record<string, NodeAnswer>> = {};
      for (const [index, plan] of plans.entries()) {
        const named = lists[index]?.decode(raw[index]) ?? [];
        references[plan.key] = Object.fromEntries(named.map((node) => [node.id, node]));
      }
      return references;
    },
  };
}

function compileReference(
  compilation: Compilation,
  { field, reference, selection }: ReferencePlan,
  owner: string,
  shapes: FieldShapes,
): Compiled<readonly NodeAnswer[]> {
  if (shapes.get(field)?.references.has(reference) !== true) return { cypher: '[]', decode: () => [] };
  const node = compilation.variable('named');
  const types = [...compilation.catalog.ontology.entities.keys()];
  const answer = compileSelection(compilation, selection, node, types);
  const ids = property(owner, beside.reference(field, reference));
  const match = `MATCH (${node}:${quoted(compilation.place.label)}) WHERE ${property(node, 'id')} IN ${ids}`;
  return {
    cypher: `COLLECT { ${match} RETURN ${answer.cypher} }`,
    decode: (value) => listOf(value).map((entry) => answer.decode(entry)),
  };
}
