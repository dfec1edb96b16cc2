import type { Document } from '../../api/index.js';
import type { RelationDescription } from '../../generated/entities/entity-type.js';
import { MapPlaceFragmentDoc, type MapPlaceFragment } from '../../generated/places.js';
import type { EntityVariables, Held } from './entity-record.js';
import { isPlace } from './where-it-is.js';

/** The API gives no more at a time. */
export const MOST_PLACES = 500;

/** What a relation of some kind says of a place beyond that the thing is there. */
const MORE: Readonly<Record<string, string>> = { Stop: 'order role travelled evidence { polarity }' };

/** A relation, and the place at its other end; nothing is known of what is no place. */
export interface PlaceEdge {
  readonly held: Held;
  readonly node: MapPlaceFragment | Record<string, never>;
  readonly order?: number;
  readonly role?: string;
  readonly travelled?: boolean | null;
  readonly evidence?: readonly { readonly polarity: string }[];
}

export interface PlaceEdges {
  readonly totalCount: number;
  readonly edges: readonly PlaceEdge[];
}

/** The place that the thing is, and under their names the relations that say where it is. */
export interface LocatorAnswer {
  readonly node: Readonly<Record<string, unknown>> | null;
}

/** The document that asks where a thing is. */
export function locatorDocument(
  type: string,
  relations: readonly RelationDescription[],
): Document<LocatorAnswer, EntityVariables> {
  const lists = relations.map(({ name, list, edge }) => {
    const fields = `${MORE[edge] ?? ''} held node { ...MapPlace }`.trim();
    return list ? `${name}(first: ${MOST_PLACES}) { totalCount edges { ${fields} } }` : `${name} { ${fields} }`;
  });
  const itself = isPlace(type) ? ['...MapPlace'] : [];
  return `query ${type}OnTheMap($id: ID!, $asOf: PartialDate) {
  node(id: $id, asOf: $asOf) {
    ... on ${type} {
      ${[...itself, ...lists].join('\n      ')}
    }
  }
}
${MapPlaceFragmentDoc.toString().replace(/^ {4}/gm, '').trim()}`;
}
