import { createApi, printApiSchema } from '../graphql/index.js';
import { loadOntology } from '../ontology/index.js';
import { openMemoryStore } from '../store/memory/index.js';
import type { Configuration } from './config.js';

/** The public schema as SDL. It is made of the ontology alone: the store is empty and never asked. Throws `OntologyError`. */
export function printSchema({ schema }: Pick<Configuration, 'schema'>): string {
  const ontology = loadOntology(schema);
  const store = openMemoryStore(ontology);
  return printApiSchema(createApi({ ontology, store, versions: { api: '' } }).schema);
}
