import { GraphQLObjectType, GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Ontology } from '../ontology/index.js';
import type { GraphStore } from '../store/index.js';
import { analysisFields } from './analysis/index.js';
import { answerCitationField } from './fields/answer-citation.js';
import { entityField } from './fields/entity.js';
import { listFields } from './fields/lists.js';
import { metaField } from './fields/meta.js';
import { neighbourhoodField } from './fields/neighbourhood.js';
import { nodeFields } from './fields/node.js';
import type { RootOptions } from './fields/root.js';
import { searchField } from './fields/search.js';
import { KeptPlans } from './plan/index.js';
import { Projections } from './projections.js';
import { defineThings } from './schema/things.js';
import { TypeRegistry } from './schema/type-registry.js';

/** The executable schema over an ontology and a store. */
export function buildApiSchema(ontology: Ontology, store: GraphStore, apiVersion: string): GraphQLSchema {
  const registry = new TypeRegistry(ontology);
  const types = defineThings(registry);
  const options: RootOptions = {
    registry,
    store,
    projections: new Projections(store),
    plans: new KeptPlans(),
    apiVersion,
  };
  const query = new GraphQLObjectType({
    name: 'Query',
    description:
      'What can be asked. Every thing, every relation and every figure carries `evidence`: the source and the page.',
    fields: () => ({
      ...nodeFields(options),
      entity: entityField(options),
      search: searchField(options),
      neighbourhood: neighbourhoodField(options),
      meta: metaField(options),
      answerCitation: answerCitationField(options),
      ...analysisFields(options),
      ...listFields(options),
    }),
  });
  return new GraphQLSchema({ query, types });
}

const HEADER =
  '# The complete public schema, printed from the ontology in schema/. Do not edit: run `npm run generate`.\n\n';

/** The public schema as it is checked in. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
}
