import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MavenMissingError, Neo4jDownloadError } from './errors.js';
import { NEO4J_VERSION, type Settings } from './options.js';
import { lastLines, runProgram } from './run-program.js';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
const DOWNLOAD_TIMEOUT = 15 * 60_000;
const VERSION_TIMEOUT = 20_000;

/**
 * The folder of Neo4j's jars, fetched by Maven where they are not there yet. Throws `MavenMissingError` or
 * `Neo4jDownloadError`.
 */
export async function neo4jJars({ home, programs, onProgress }: Settings): Promise<string> {
  const lib = join(home, `jars-${NEO4J_VERSION}`);
  if (existsSync(lib)) return lib;
  if (!(await hasMaven(programs.maven))) throw new MavenMissingError(programs.maven, lib);
  onProgress(`Fetching Neo4j ${NEO4J_VERSION} from Maven Central into ${lib}: about 125 MB, once`);
  // The folder gets its name when it is complete: half a download must not pass for Neo4j.
  const partial = join(home, 'jars.partial');
  await rm(partial, { recursive: true, force: true });
  await writeFile(join(home, 'pom.xml'), POM);
  await copyDependencies(programs.maven, home, partial);
  await rename(partial, lib);
  return lib;
}

/** Whether a program name leads to Maven. */
export async function hasMaven(program = 'mvn'): Promise<boolean> {
  return (await runProgram(program, ['-version'], { timeout: VERSION_TIMEOUT }))?.code === 0;
}

async function copyDependencies(maven: string, folder: string, target: string): Promise<void> {
  const goal = `${PLUGIN}:copy-dependencies`;
  const args = ['--batch-mode', '--quiet', goal, '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  const outcome = await runProgram(maven, args, { timeout: DOWNLOAD_TIMEOUT, cwd: folder });
  if (outcome?.code === 0 && existsSync(target)) return;
  const errors = (outcome?.stdout ?? '').split('\n').filter((line) => line.startsWith('[ERROR]'));
  throw new Neo4jDownloadError(
    NEO4J_VERSION,
    errors.length > 0 ? errors.slice(0, 1) : lastLines(outcome?.stderr ?? '', 3),
  );
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>tipgraph</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
