import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownPackage } from '../../src/app/index.js';
import { createApi, printApiSchema } from '../../src/graphql/index.js';
import { loadOntology } from '../../src/ontology/index.js';
import { openMemoryStore } from '../../src/store/memory/index.js';

describe('the printed schema', () => {
  it('is the one that is checked in', () => {
    const { root } = ownPackage();
    const ontology = loadOntology(join(root, 'schema'));
    const api = createApi({ ontology, store: openMemoryStore(ontology), versions: { api: '' } });
    // Compared as a whole and not shown: it has tens of thousands of lines. `npm run generate` writes it anew.
    expect(printApiSchema(api.schema) === readFileSync(join(root, 'schema.graphql'), 'utf8')).toBe(true);
  });
});
