import { introspectionFromSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { createApi, printApiSchema } from '../graphql/index.js';
import { loadOntology } from '../ontology/index.js';
import { openMemoryStore } from '../store/memory/index.js';
import type { Configuration } from './config.js';

type SchemaPlace = Pick<Configuration, 'schema'>;

/** The public schema as SDL. It is made of the ontology alone: the store is empty and never asked. Throws `OntologyError`. */
export function printSchema(configuration: SchemaPlace): string {
  return printApiSchema(apiSchema(configuration));
}

/** The public schema as the answer to an introspection. Throws `OntologyError`. */
export function introspectSchema(configuration: SchemaPlace): IntrospectionQuery {
  return introspectionFromSchema(apiSchema(configuration));
}

function apiSchema({ schema }: SchemaPlace): GraphQLSchema {
  const ontology = loadOntology(schema);
  const store = openMemoryStore(ontology);
  return createApi({ ontology, store, versions: { api: '' } }).schema;
}
