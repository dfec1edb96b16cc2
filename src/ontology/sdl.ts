import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, parse, Source, type DefinitionNode } from 'graphql';
import { OntologyError } from './problem.js';

/** Reads all `.graphql` files of a folder, in the order of their names. Throws `OntologyError` on a syntax error. */
export function readSdl(folder: string): DefinitionNode[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return parseSdl(files.map((file) => new Source(readFileSync(join(folder, file), 'utf8'), file)));
}

/** Parses named pieces of SDL. Throws `OntologyError` with every syntax error, one for each piece that has one. */
export function parseSdl(sources: readonly Source[]): DefinitionNode[] {
  const problems = [];
  const definitions: DefinitionNode[] = [];
  for (const source of sources) {
    try {
      definitions.push(...parse(source).definitions);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const location = `${source.name}:${error.locations?.[0]?.line ?? 1}`;
      problems.push({ code: 'SYNTAX', coordinate: source.name, location, message: error.message } as const);
    }
  }
  if (problems.length > 0) throw new OntologyError(problems);
  return definitions;
}
