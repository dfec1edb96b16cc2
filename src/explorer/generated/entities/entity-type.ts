/* Generated from schema.graphql and schema/. Do not edit: run `npm run generate`. */

/** A field that holds something itself: of a thing, of a relation or of a value. */
export interface FactDescription {
  readonly name: string;
  readonly description: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'enum' | 'value' | 'thing';
  /** The enumeration, the value or the type of thing. */
  readonly of: string | null;
  readonly list: boolean;
}

/** A field that leads to other things. */
export interface RelationDescription {
  readonly name: string;
  readonly description: string;
  /** Whether it leads to several; where not, the page asks for it with the thing. */
  readonly list: boolean;
  /** The type or interface of what it leads to. */
  readonly target: string;
  /** What kind of relation it is, and so what it carries. */
  readonly edge: string;
  /** The name of the relation in the store. */
  readonly stored: string;
  /** Whether the thing itself says so; where not, the field leads back from others. */
  readonly stated: boolean;
}

/** A type of thing: what it is, what it has, and the document that asks for one. */
export interface EntityTypeDescription {
  readonly name: string;
  readonly description: string;
  readonly facts: readonly FactDescription[];
  readonly relations: readonly RelationDescription[];
  readonly document: string;
}
