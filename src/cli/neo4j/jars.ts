import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, tryCommand } from './command.js';
import { MissingToolError } from './errors.js';
import { NEO4J_VERSION, type Layout } from './layout.js';

/** `neo4j` alone has the database but not the server that speaks Bolt and reads a configuration. */
const ARTIFACTS = [
  ['org.neo4j', 'neo4j'],
  ['org.neo4j.app', 'neo4j-server'],
] as const;

const POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>tipgraph</groupId>
  <artifactId>neo4j-for-development</artifactId>
  <version>1</version>
  <dependencies>
${ARTIFACTS.map(([group, name]) => dependency(group, name)).join('\n')}
  </dependencies>
</project>
`;

function dependency(group: string, name: string): string {
  return (
    `    <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>` +
    `<version>${NEO4J_VERSION}</version></dependency>`
  );
}

/**
 * Fetches Neo4j from Maven Central (213 jars, 123 MB) unless it was fetched before. Throws `MissingToolError` without Maven,
 * `Neo4jCommandError` where Maven fails.
 */
export async function fetchJars({ folder, jars }: Layout): Promise<void> {
  if (existsSync(jars)) return;
  const { code } = await tryCommand('mvn', ['--version']);
  if (code !== 0) throw new MissingToolError('MAVEN_MISSING', null, 'Maven, which fetches it once');
  // Fetched beside and renamed when complete: what is there is whole, also where two processes fetch at once.
  const partial = join(folder, `partial-${process.pid}`);
  await mkdir(partial, { recursive: true });
  try {
    const pom = join(partial, 'pom.xml');
    await writeFile(pom, POM);
    const target = join(partial, 'jars');
    await runCommand('mvn', [
      '--batch-mode',
      '--quiet',
      `--file=${pom}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${target}`,
    ]);
    await rename(target, jars).catch((error: unknown) => {
      if (!existsSync(jars)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
