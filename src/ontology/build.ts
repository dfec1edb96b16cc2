import type { DefinitionNode } from 'graphql';
import {
  declarationsOf,
  directiveOn,
  fieldsOf,
  interfacesOf,
  type Declarations,
  type ThingNode,
} from './declarations.js';
import {
  inverseField,
  relationField,
  shortcutsOf,
  storedField,
  validityRule,
  valueTypeField,
  type ConcreteTypes,
} from './fields.js';
import { lintDeclarations, lintOntology } from './lint.js';
import type {
  EdgeType,
  EntityType,
  EnumType,
  InterfaceType,
  Ontology,
  RelationField,
  StoredField,
  ValueType,
} from './model.js';
import { OntologyError } from './problem.js';
import { readSdl } from './sdl.js';

/** Reads the ontology from the SDL files of a folder. Throws `OntologyError` with every problem found. */
export function loadOntology(folder: string): Ontology {
  return buildOntology(readSdl(folder));
}

/** Makes the ontology that the definitions describe. Throws `OntologyError` with every problem found. */
export function buildOntology(definitions: readonly DefinitionNode[]): Ontology {
  const declared = lintDeclarations(declarationsOf(definitions));
  if (declared.length > 0) throw new OntologyError(declared);
  const declarations = declarationsOf(definitions);
  const ontology = assemble(declarations);
  const problems = lintOntology(ontology, declarations);
  if (problems.length > 0) throw new OntologyError(problems);
  return ontology;
}

function assemble(declarations: Declarations): Ontology {
  const entityNodes = [...declarations.objects.values()].filter((node) => directiveOn(declarations, node, 'entity'));
  const concreteTypes = concreteTypesIn(declarations, entityNodes);
  const inverses = inversesByTarget(declarations, concreteTypes);
  const thing = (node: ThingNode) => thingType(declarations, node, concreteTypes, inverses);
  const entities = new Map<string, EntityType>();
  for (const node of entityNodes) {
    const directive = directiveOn(declarations, node, 'entity');
    const names = { prefix: String(directive?.['prefix']), plural: String(directive?.['plural']) };
    entities.set(node.name.value, {
      kind: 'entity',
      ...thing(node),
      ...names,
      validity: validityRule(declarations, node),
    });
  }
  const interfaces = new Map<string, InterfaceType>();
  for (const node of declarations.interfaces.values()) {
    if (node.name.value === 'Relation') continue;
    interfaces.set(node.name.value, {
      kind: 'interface',
      ...thing(node),
      implementedBy: concreteTypes(node.name.value),
    });
  }
  return {
    entities,
    interfaces,
    edges: edgeTypes(declarations),
    values: valueTypes(declarations, concreteTypes),
    enums: enumTypes(declarations),
    byPrefix: new Map([...entities.values()].map((type) => [type.prefix, type])),
  };
}

function concreteTypesIn(declarations: Declarations, entityNodes: readonly ThingNode[]): ConcreteTypes {
  const byName = new Map<string, string[]>();
  for (const node of entityNodes) {
    for (const name of [node.name.value, ...interfacesOf(declarations, node)]) {
      byName.set(name, [...(byName.get(name) ?? []), node.name.value].sort());
    }
  }
  return (name) => byName.get(name) ?? [];
}

/** Inverse fields by the name of the type or interface that they are declared to land on. */
function inversesByTarget(declarations: Declarations, concreteTypes: ConcreteTypes): Map<string, RelationField[]> {
  const inverses = new Map<string, RelationField[]>();
  for (const owner of [...declarations.interfaces.values(), ...declarations.objects.values()]) {
    for (const node of owner.fields ?? []) {
      const stated = relationField(declarations, node, concreteTypes);
      if (stated === undefined) continue;
      const name = owner.name.value;
      const inverse = inverseField(declarations, node, stated, { name, concrete: concreteTypes(name) });
      if (inverse !== undefined) inverses.set(stated.target, [...(inverses.get(stated.target) ?? []), inverse]);
    }
  }
  return inverses;
}

function thingType(
  declarations: Declarations,
  node: ThingNode,
  concreteTypes: ConcreteTypes,
  inverses: ReadonlyMap<string, readonly RelationField[]>,
): Omit<EntityType, 'kind' | 'prefix' | 'plural' | 'validity'> {
  const interfaces = interfacesOf(declarations, node);
  const fields = new Map<string, StoredField>();
  const relations = new Map<string, RelationField>();
  for (const { field } of fieldsOf(declarations, node).values()) {
    const relation = relationField(declarations, field, concreteTypes);
    const stored = relation === undefined ? storedField(declarations, field) : undefined;
    if (relation !== undefined) relations.set(relation.name, relation);
    if (stored !== undefined && stored.name !== 'id') fields.set(stored.name, stored);
  }
  for (const name of [...interfaces, node.name.value]) {
    for (const inverse of inverses.get(name) ?? []) relations.set(inverse.name, inverse);
  }
  const parents = interfaces.map((name) => declarations.interfaces.get(name)).filter((parent) => parent !== undefined);
  return {
    name: node.name.value,
    description: node.description?.value ?? '',
    interfaces,
    fields,
    relations,
    shortcuts: [...parents, node].flatMap((thing) => shortcutsOf(declarations, thing)),
  };
}

function edgeTypes(declarations: Declarations): Map<string, EdgeType> {
  const edges = new Map<string, EdgeType>();
  for (const node of declarations.objects.values()) {
    if (directiveOn(declarations, node, 'edge') === undefined) continue;
    const fields = new Map<string, StoredField>();
    for (const { field } of fieldsOf(declarations, node).values()) {
      const stored = storedField(declarations, field);
      if (stored !== undefined) fields.set(stored.name, stored);
    }
    const description = node.description?.value ?? '';
    edges.set(node.name.value, {
      kind: 'edge',
      name: node.name.value,
      description,
      fields,
      validity: validityRule(declarations, node),
    });
  }
  return edges;
}

function valueTypes(declarations: Declarations, concreteTypes: ConcreteTypes): Map<string, ValueType> {
  const values = new Map<string, ValueType>();
  for (const node of declarations.objects.values()) {
    if (directiveOn(declarations, node, 'value') === undefined) continue;
    const fields = (node.fields ?? [])
      .map((field) => valueTypeField(declarations, field, concreteTypes))
      .filter((field) => field !== undefined);
    values.set(node.name.value, {
      kind: 'value',
      name: node.name.value,
      description: node.description?.value ?? '',
      fields: new Map(fields.map((field) => [field.name, field])),
    });
  }
  return values;
}

function enumTypes(declarations: Declarations): Map<string, EnumType> {
  const enums = new Map<string, EnumType>();
  for (const node of declarations.enums.values()) {
    const values = (node.values ?? []).map((value) => ({
      name: value.name.value,
      description: value.description?.value ?? '',
    }));
    enums.set(node.name.value, { name: node.name.value, description: node.description?.value ?? '', values });
  }
  return enums;
}
