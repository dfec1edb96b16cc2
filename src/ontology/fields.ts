import type { FieldDefinitionNode } from 'graphql';
import { directiveOn, directivesOn, unwrap, type Declarations, type ThingNode } from './declarations.js';
import type {
  Direction,
  RelationField,
  ScalarKind,
  Shortcut,
  StoredField,
  ValidityRule,
  ValueTypeField,
} from './model.js';

const SCALARS: Readonly<Record<string, ScalarKind>> = {
  ID: 'string',
  String: 'string',
  Int: 'int',
  Float: 'float',
  Boolean: 'boolean',
  PartialDate: 'date',
};

/** The concrete entity types that a type or interface name stands for, sorted. */
export type ConcreteTypes = (name: string) => readonly string[];

/** A field that is stored where it stands, or undefined where its type is none that can be. */
export function storedField(declarations: Declarations, node: FieldDefinitionNode): StoredField | undefined {
  const { name: typeName, list, required } = unwrap(node.type);
  const derived = directiveOn(declarations, node, 'derived') !== undefined;
  const base = { name: node.name.value, description: node.description?.value ?? '', list, required, derived };
  const scalar = SCALARS[typeName];
  if (scalar !== undefined) return { ...base, kind: scalar };
  if (declarations.enums.has(typeName)) return { ...base, kind: 'enum', enumName: typeName };
  const value = declarations.objects.get(typeName);
  const isValue = value !== undefined && directiveOn(declarations, value, 'value') !== undefined;
  return isValue ? { ...base, kind: 'value', valueName: typeName } : undefined;
}

/** A field of a value type: a scalar, an enum, or a thing kept as its id. */
export function valueTypeField(
  declarations: Declarations,
  node: FieldDefinitionNode,
  concreteTypes: ConcreteTypes,
): ValueTypeField | undefined {
  const { name: target, list, required } = unwrap(node.type);
  const targetTypes = concreteTypes(target);
  if (targetTypes.length > 0) {
    const base = { name: node.name.value, description: node.description?.value ?? '', list, required };
    return { ...base, kind: 'reference', target, targetTypes };
  }
  const stored = storedField(declarations, node);
  return stored?.kind === 'value' ? undefined : stored;
}

/** A field that leads to other things, or undefined where it has no `@relation`. */
export function relationField(
  declarations: Declarations,
  node: FieldDefinitionNode,
  concreteTypes: ConcreteTypes,
): RelationField | undefined {
  const directive = directiveOn(declarations, node, 'relation');
  if (directive === undefined) return undefined;
  const { name: target, list, required } = unwrap(node.type);
  return {
    kind: 'relation',
    name: node.name.value,
    description: node.description?.value ?? '',
    list,
    required,
    relation: String(directive['type']),
    says: String(directive['says']),
    direction: directive['direction'] as Direction, // an enum of the directive's own definition
    edge: String(directive['edge']),
    target,
    targetTypes: concreteTypes(target),
    sort: textOrNull(directive['sort']),
    stated: true,
    inverse: textOrNull(directive['inverse']),
  };
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** The field that leads back along a stated relation, or undefined where none is declared. */
export function inverseField(
  declarations: Declarations,
  node: FieldDefinitionNode,
  stated: RelationField,
  owner: { readonly name: string; readonly concrete: readonly string[] },
): RelationField | undefined {
  if (stated.inverse === null) return undefined;
  const directive = directiveOn(declarations, node, 'relation');
  return {
    ...stated,
    name: stated.inverse,
    description: textOrNull(directive?.['inverseDescription']) ?? '',
    list: true,
    required: true,
    direction: OPPOSITE[stated.direction],
    target: owner.name,
    targetTypes: owner.concrete,
    sort: null,
    stated: false,
    inverse: stated.name,
  };
}

/** The rule that `@valid` gives a type, or null. */
export function validityRule(declarations: Declarations, node: ThingNode): ValidityRule | null {
  const directive = directiveOn(declarations, node, 'valid');
  if (directive === undefined) return null;
  return { from: texts(directive['from']), until: texts(directive['until']), period: textOrNull(directive['period']) };
}

/** The shortcuts that a type declares. */
export function shortcutsOf(declarations: Declarations, node: ThingNode): Shortcut[] {
  return directivesOn(declarations, node, 'shortcut').map((directive) => ({
    name: String(directive['name']),
    description: String(directive['description']),
    through: textOrNull(directive['through']),
    edge: textOrNull(directive['edge']),
    equals: textOrNull(directive['equals']),
    within: textOrNull(directive['within']),
    terms: textOrNull(directive['terms']),
  }));
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
}
