import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from 'graphql';
import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../bench/schema-growth/copies.js';
import { buildOntology, parseSdl, type Ontology } from '../../src/ontology/index.js';

const FOLDER = 'schema';
const COPIES = 2;
const shipped = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'));

function built(texts: readonly string[]): Ontology {
  return buildOntology(parseSdl(texts.map((text) => new Source(text))));
}

describe('copies of a schema', () => {
  const one = built(shipped);
  const larger = built([...shipped, ...copiesOf(shipped.join('\n'), COPIES)]);

  it('pass the linter beside it, and have as many types each', () => {
    expect(larger.entities.size).toBe((COPIES + 1) * one.entities.size);
    expect(larger.interfaces.size - 1).toBe((COPIES + 1) * (one.interfaces.size - 1));
  });

  it('leave the shipped types as they are', () => {
    for (const [name, { fields, relations }] of one.entities) {
      const same = larger.entities.get(name);
      expect([...(same?.fields.keys() ?? [])]).toEqual([...fields.keys()]);
      expect([...(same?.relations.keys() ?? [])]).toEqual([...relations.keys()]);
    }
  });

  it('lead to each other, and not to what they are copies of', () => {
    const route = larger.entities.get('RouteCopyA');
    const stops = route?.relations.get('stops');
    expect(route?.prefix).toBe('routecopya');
    expect(stops).toMatchObject({ relation: 'STOPS_AT_COPYA', edge: 'StopCopyA', target: 'PlaceCopyA' });
    expect(larger.interfaces.get('PlaceCopyA')?.implementedBy).toContain('CountryCopyA');
  });
});
