import type { CitationFieldsFragment, EntityType } from '../../generated/shell.js';

/** Fields by their names, as they are answered: the description of the type says which there are, and of which kind. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type Held = 'HELD' | 'MAY_HAVE_HELD' | 'UNDATED' | null;

/** What every thing and every relation has beside its own fields. */
export interface Stated {
  readonly held: Held;
  readonly sourceCount: number;
  readonly evidence: readonly CitationFieldsFragment[];
}

/** A thing as its page asks for it. */
export interface EntityRecord extends Named, Stated, Answers {
  readonly __typename: EntityType;
  readonly aliases: readonly string[];
  readonly localNames: readonly { readonly language: string; readonly text: string }[];
  readonly description: string | null;
}

/** A relation, and the thing at its other end with what is said of it in a list. */
export interface RelatedEdge extends Stated, Answers {
  readonly note: string | null;
  readonly node: RelatedNode;
}

export interface RelatedNode extends Named, Answers {
  readonly __typename: EntityType;
  readonly description?: string | null;
}

/** A page of related things. */
export interface RelatedPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly RelatedEdge[];
}

export interface NotFound {
  readonly __typename: 'NotFound';
  readonly message: string;
  readonly nearest: readonly Named[];
}

export interface EntityAnswer {
  readonly entity: { readonly __typename: 'EntityFound'; readonly entity: EntityRecord } | NotFound;
}

export interface EntityVariables {
  readonly id: string;
  readonly asOf: string | null;
}

export interface RelatedAnswer {
  readonly node: { readonly related?: RelatedPage } | null;
}

export interface RelatedVariables extends EntityVariables {
  readonly first: number;
  readonly after: string | null;
}

/** How many things a relation of a thing leads to; for a relation to one thing, one or none. */
export function countOf(entity: Answers, relation: string): number {
  const value = entity[relation];
  if (typeof value !== 'object' || value === null) return 0;
  return 'totalCount' in value && typeof value.totalCount === 'number' ? value.totalCount : 1;
}
