import {
  getArgumentValues,
  type GraphQLDirective,
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  buildASTSchema,
} from 'graphql';

export type ThingNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The definitions of the SDL, by name, with the interfaces' fields carried over to the types that implement them. */
export interface Declarations {
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly directives: ReadonlyMap<string, GraphQLDirective>;
}

/** Sorts the definitions by kind. */
export function declarationsOf(definitions: readonly DefinitionNode[]): Declarations {
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  const enums = new Map<string, EnumTypeDefinitionNode>();
  for (const node of definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(node.name.value, node);
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(node.name.value, node);
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) enums.set(node.name.value, node);
  }
  return { objects, interfaces, enums, directives: directivesOf(definitions) };
}

function directivesOf(definitions: readonly DefinitionNode[]): Map<string, GraphQLDirective> {
  const needed = definitions.filter(
    (node) => node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION,
  );
  const schema: GraphQLSchema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: needed }, { assumeValidSDL: true });
  return new Map(schema.getDirectives().map((directive) => [directive.name, directive]));
}

/** All interfaces that a type implements, its interfaces' own included, sorted by name. */
export function interfacesOf(declarations: Declarations, node: ThingNode): string[] {
  const found = new Set<string>();
  const visit = (thing: ThingNode): void => {
    for (const { name } of thing.interfaces ?? []) {
      const parent = declarations.interfaces.get(name.value);
      if (found.has(name.value) || parent === undefined) continue;
      found.add(name.value);
      visit(parent);
    }
  };
  visit(node);
  return [...found].sort();
}

/** A field and the type or interface that declares it. */
export interface DeclaredField {
  readonly field: FieldDefinitionNode;
  readonly owner: ThingNode;
}

/** A type's fields by name: first those of its interfaces, most general first, then its own, which win over inherited ones. */
export function fieldsOf(declarations: Declarations, node: ThingNode): Map<string, DeclaredField> {
  const parents = interfacesOf(declarations, node)
    .map((name) => declarations.interfaces.get(name))
    .filter((parent) => parent !== undefined)
    .sort((a, b) => interfacesOf(declarations, a).length - interfacesOf(declarations, b).length);
  const fields = new Map<string, DeclaredField>();
  for (const owner of [...parents, node]) {
    for (const field of owner.fields ?? []) fields.set(field.name.value, { field, owner });
  }
  return fields;
}

/** The arguments of the directive of that name on a node, defaults filled in; undefined where it is not there. */
export function directiveOn(
  declarations: Declarations,
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  return directivesOn(declarations, node, name)[0];
}

/** The same for a directive that may be repeated. */
export function directivesOn(
  declarations: Declarations,
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): Readonly<Record<string, unknown>>[] {
  const directive = declarations.directives.get(name);
  if (directive === undefined) return [];
  return (node.directives ?? []).filter((used) => used.name.value === name).map((used) => valuesOf(directive, used));
}

/** A field that an interface declares is looked at again for each of its types; its directives are worked out once. */
const worked = new WeakMap<ConstDirectiveNode, Readonly<Record<string, unknown>>>();

function valuesOf(directive: GraphQLDirective, used: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  const values = worked.get(used) ?? getArgumentValues(directive, used);
  worked.set(used, values);
  return values;
}

/** A type reference taken apart: `[Place!]!` is a required list of `Place`. */
export function unwrap(type: TypeNode): { readonly name: string; readonly list: boolean; readonly required: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrap(type.type), required: true };
  if (type.kind === Kind.LIST_TYPE) return { name: unwrap(type.type).name, list: true, required: false };
  return { name: type.name.value, list: false, required: false };
}

/** `routes.graphql:12`, for messages. */
export function locationOf(node: { readonly loc?: DefinitionNode['loc'] }): string {
  return node.loc === undefined ? 'unknown' : `${node.loc.source.name}:${node.loc.startToken.line}`;
}
