import { GraphQLID, GraphQLNonNull, GraphQLObjectType, GraphQLString, type GraphQLFieldConfig } from 'graphql';
import type { Clocks } from '../../ontology/index.js';
import type { RelationAnswer } from '../../store/index.js';
import { relationInterface } from './connections.js';
import { edgeFields } from './stored-fields.js';
import type { TypeRegistry } from './type-registry.js';
import { entitySource, type EdgeSource } from '../sources.js';

/** Where a relation is found. */
export interface RelationRef {
  readonly id: string;
  readonly from: string;
}

/** A relation by itself: what the shared fields of relations read, and its ends. */
export type StatedRelationSource = EdgeSource & { readonly stated: RelationAnswer };

/** The type of a relation that stands by itself, with the ids of its ends. */
export function statedRelationType(registry: TypeRegistry): GraphQLObjectType<StatedRelationSource> {
  return registry.once('StatedRelation', () => {
    const { note, evidence, sourceCount, held } = edgeFields(registry, 'Link');
    return new GraphQLObjectType<StatedRelationSource>({
      name: 'StatedRelation',
      description: 'A relation between two things, as its sources state it.',
      interfaces: [relationInterface(registry)],
      fields: {
        id: endField(GraphQLID, 'Unique among all relations.', ({ id }) => id),
        type: endField(GraphQLString, 'The relation: `PARTY_TO`.', ({ type }) => type),
        source: endField(GraphQLID, 'The id of the thing that it leads from.', ({ from }) => from),
        target: endField(GraphQLID, 'The id of the thing that it leads to.', ({ to }) => to),
        ...(note && { note }),
        ...(evidence && { evidence }),
        ...(sourceCount && { sourceCount }),
        ...(held && { held }),
      },
    });
  });
}

function endField(
  type: typeof GraphQLString,
  description: string,
  read: (stated: RelationAnswer) => string,
): GraphQLFieldConfig<StatedRelationSource, unknown> {
  return { type: new GraphQLNonNull(type), description, resolve: ({ stated }) => read(stated) };
}

/** What stands behind a relation by itself. */
export function statedRelation(stated: RelationAnswer, clocks: Clocks): StatedRelationSource {
  // It has no place in a list and its ends are ids; what the shared fields read is the relation and the clocks.
  const answer = { id: stated.to, type: '', fields: {}, relations: {}, references: {} };
  return { stated, edge: stated, node: entitySource(answer, clocks), position: undefined };
}
