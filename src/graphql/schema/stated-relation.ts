import { GraphQLID, GraphQLNonNull, GraphQLObjectType, GraphQLString, type GraphQLFieldConfig } from 'graphql';
import { relationInterface } from './connections.js';
import { edgeFields } from './stored-fields.js';
import type { TypeRegistry } from './type-registry.js';
import type { StatedRelationSource } from '../sources.js';

/** Where a relation is found. */
export interface RelationRef {
  readonly id: string;
  readonly from: string;
}

/** The type of a relation that stands by itself, with the ids of its ends. */
export function statedRelationType(registry: TypeRegistry): GraphQLObjectType<StatedRelationSource> {
  return registry.once('StatedRelation', () => {
    const { note, evidence, sourceCount, held } = edgeFields(registry, 'Link');
    return new GraphQLObjectType<StatedRelationSource>({
      name: 'StatedRelation',
      description: 'A relation between two things, as its sources state it.',
      interfaces: [relationInterface(registry)],
      fields: {
        id: endField(GraphQLID, 'Unique among all relations.'),
        type: endField(GraphQLString, 'The relation: `PARTY_TO`.'),
        source: endField(GraphQLID, 'The id of the thing that it leads from.'),
        target: endField(GraphQLID, 'The id of the thing that it leads to.'),
        ...(note && { note }),
        ...(evidence && { evidence }),
        ...(sourceCount && { sourceCount }),
        ...(held && { held }),
      },
    });
  });
}

function endField(type: typeof GraphQLString, description: string): GraphQLFieldConfig<StatedRelationSource, unknown> {
  return { type: new GraphQLNonNull(type), description };
}
