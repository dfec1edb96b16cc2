/* Generated from the documents of the explorer. Do not edit: run `npm run generate`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MapPlaceFragment = (
  { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly within: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null }> } }
  & { readonly __typename: 'Country' | 'Locality' | 'Region' }
);

export type RegionMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionMembersQuery = { readonly regions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly within: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly contains: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly latitude: number | null, readonly longitude: number | null }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MapPlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MapPlace on Place {
  __typename
  id
  name
  latitude
  longitude
  within(first: 20) {
    nodes {
      id
      name
      latitude
      longitude
    }
  }
}
    `, {"fragmentName":"MapPlace"}) as unknown as TypedDocumentString<MapPlaceFragment, unknown>;
export const RegionMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionMembers {
  regions(first: 500) {
    totalCount
    nodes {
      id
      name
      within {
        nodes {
          id
        }
      }
      contains(first: 300) {
        nodes {
          id
          latitude
          longitude
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionMembersQuery, RegionMembersQueryVariables>;