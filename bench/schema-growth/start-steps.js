/**
 * The steps of a start that look at the types, each timed once in a process of its own, as a start finds them: cold.
 * `node start-steps.js <folder of the bundled product>`; the settings name the schema. Prints milliseconds as JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productIn } from '../shared/product.js';

const [, , folder = ''] = process.argv;
const { app, api, ontology, graphql } = await productIn(folder);
const configuration = app.readConfiguration({ NEO4J_URI: '' });

/** @type {Record<string, number>} */
const steps = {};

/**
 * @template Result
 * @param {string} name
 * @param {() => Result} work
 */
function timed(name, work) {
  const begun = performance.now();
  const result = work();
  steps[name] = performance.now() - begun;
  return result;
}

const sources = timed('read', () =>
  readdirSync(configuration.schema)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => new graphql.Source(readFileSync(join(configuration.schema, file), 'utf8'), file)),
);
const definitions = timed('parse', () => ontology.parseSdl(sources));
const built = timed('ontology', () => ontology.buildOntology(definitions));
const nowhere = /** @type {import('../../src/store/index.js').GraphStore} */ (/** @type {unknown} */ ({}));
const { schema } = timed('schema', () => api.createApi({ ontology: built, store: nowhere, versions: { api: '' } }));
timed('validation', () => graphql.assertValidSchema(schema));
const types = Object.keys(schema.getTypeMap()).length;
console.log(JSON.stringify({ entities: built.entities.size, types, steps }));
