/** What an ontology is made of once the SDL in `schema/` has been read. Plain data; nothing here reads or checks. */

export type ScalarKind = 'string' | 'int' | 'float' | 'boolean' | 'date';

interface FieldBase {
  readonly name: string;
  readonly description: string;
  readonly list: boolean;
  /** For a list: it may be empty but is never null. For anything else: a record without it is refused. */
  readonly required: boolean;
}

export interface ScalarField extends FieldBase {
  readonly kind: ScalarKind;
}

export interface EnumField extends FieldBase {
  readonly kind: 'enum';
  readonly enumName: string;
}

export interface ValueField extends FieldBase {
  readonly kind: 'value';
  readonly valueName: string;
}

/** A field of a `@value` that names a thing: stored as that thing's id. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  readonly target: string;
  readonly targetTypes: readonly string[];
}

/** A field stored on the node or on the relation itself. */
export type StoredField = (ScalarField | EnumField | ValueField) & {
  /** Worked out from the evidence; records do not state it. */
  readonly derived: boolean;
};

export type ValueTypeField = ScalarField | EnumField | ReferenceField;

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** A field that leads to other things, written in the SDL or derived as the inverse of one that is. */
export interface RelationField extends FieldBase {
  readonly kind: 'relation';
  readonly relation: string;
  /** What the stored relation says, between the names of its ends: `takes part in`. */
  readonly says: string;
  readonly direction: Direction;
  /** Name of the edge type. */
  readonly edge: string;
  /** Name of the entity type or interface at the other end. */
  readonly target: string;
  /** The concrete entity types at the other end, sorted. */
  readonly targetTypes: readonly string[];
  /** Edge field by which related things are ordered, or null: by id. */
  readonly sort: string | null;
  /** True where records state it; false where it is the inverse of a stated one. */
  readonly stated: boolean;
  /** The name of the field at the other end that leads back. */
  readonly inverse: string | null;
}

/** Which fields bound the time in which a thing or a relation holds. */
export interface ValidityRule {
  readonly from: readonly string[];
  readonly until: readonly string[];
  readonly period: string | null;
}

/** A filter in the words of the field for a longer path. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** The relation that it follows first; null where it asks of the thing itself. */
  readonly through: string | null;
  readonly edge: string | null;
  readonly equals: string | null;
  readonly within: string | null;
  /** The relation to terms of other classifications, which may stand for the things that fall under them. */
  readonly terms: string | null;
}

interface ThingType {
  readonly name: string;
  readonly description: string;
  /** All interfaces implemented, sorted. */
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, StoredField>;
  readonly relations: ReadonlyMap<string, RelationField>;
  readonly shortcuts: readonly Shortcut[];
}

export interface EntityType extends ThingType {
  readonly kind: 'entity';
  readonly prefix: string;
  readonly plural: string;
  readonly validity: ValidityRule | null;
}

export interface InterfaceType extends ThingType {
  readonly kind: 'interface';
  /** The concrete entity types that implement it, sorted. */
  readonly implementedBy: readonly string[];
}

export interface EdgeType {
  readonly kind: 'edge';
  readonly name: string;
  readonly description: string;
  readonly fields: ReadonlyMap<string, StoredField>;
  readonly validity: ValidityRule | null;
}

export interface ValueType {
  readonly kind: 'value';
  readonly name: string;
  readonly description: string;
  readonly fields: ReadonlyMap<string, ValueTypeField>;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  /** Values in the order in which the SDL declares them, which is also the order in which answers sort them. */
  readonly values: readonly { readonly name: string; readonly description: string }[];
}

export interface Ontology {
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly edges: ReadonlyMap<string, EdgeType>;
  readonly values: ReadonlyMap<string, ValueType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** Entity type by the prefix of its ids. */
  readonly byPrefix: ReadonlyMap<string, EntityType>;
}
