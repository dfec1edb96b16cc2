/** There is no Java to be called. */
export class JavaMissingError extends Error {
  readonly code = 'JAVA_MISSING';

  constructor(
    readonly program: string,
    readonly wanted: number,
  ) {
    super(`No Java: ${program} does not run; install Java ${wanted} or later, or start Docker`);
    this.name = 'JavaMissingError';
  }
}

/** The Java that was found cannot run Neo4j. */
export class JavaTooOldError extends Error {
  readonly code = 'JAVA_TOO_OLD';

  constructor(
    readonly program: string,
    readonly found: number,
    readonly wanted: number,
  ) {
    super(`Java is too old: ${program} is Java ${found}, and Neo4j needs Java ${wanted} or later`);
    this.name = 'JavaTooOldError';
  }
}

/** The jars are not there yet, and there is no Maven to fetch them. */
export class MavenMissingError extends Error {
  readonly code = 'MAVEN_MISSING';

  constructor(
    readonly program: string,
    readonly folder: string,
  ) {
    super(`No Maven: ${program} does not run, and it is needed once to fetch Neo4j into ${folder}`);
    this.name = 'MavenMissingError';
  }
}

/** Maven did not fetch the jars. */
export class Neo4jDownloadError extends Error {
  readonly code = 'NEO4J_DOWNLOAD_FAILED';

  constructor(
    readonly version: string,
    readonly lines: readonly string[],
  ) {
    super(`Maven could not fetch Neo4j ${version}: ${inOneLine(lines)}`);
    this.name = 'Neo4jDownloadError';
  }
}

/** Something else listens on the port. */
export class BoltPortInUseError extends Error {
  readonly code = 'PORT_IN_USE';

  constructor(readonly port: number) {
    super(`Port ${port} is in use by something else; choose another with --port`);
    this.name = 'BoltPortInUseError';
  }
}

/** The server runs already, and not on the port that was asked for. */
export class Neo4jOnAnotherPortError extends Error {
  readonly code = 'NEO4J_ON_ANOTHER_PORT';

  constructor(
    readonly uri: string,
    readonly wanted: number,
  ) {
    super(`Neo4j runs at ${uri} already; stop it first to start it on port ${wanted}`);
    this.name = 'Neo4jOnAnotherPortError';
  }
}

/** The server ended while it started, or did not answer in time. */
export class Neo4jStartError extends Error {
  readonly code = 'NEO4J_START_FAILED';

  constructor(
    readonly reason: string,
    /** The last lines of its log, oldest first. */
    readonly lines: readonly string[],
    readonly log: string,
  ) {
    super(`Neo4j ${reason}: ${inOneLine(lines)} (log: ${log})`);
    this.name = 'Neo4jStartError';
  }
}

/** Docker Compose refused. */
export class DockerFailedError extends Error {
  readonly code = 'DOCKER_FAILED';

  constructor(
    readonly command: string,
    readonly lines: readonly string[],
  ) {
    super(`${command} failed: ${inOneLine(lines)}`);
    this.name = 'DockerFailedError';
  }
}

/** Another process has been starting or stopping the same server for too long. */
export class Neo4jLockedError extends Error {
  readonly code = 'NEO4J_LOCKED';

  constructor(
    readonly file: string,
    readonly seconds: number,
  ) {
    super(`Another process has held ${file} for over ${seconds} s; remove the file if none is at work`);
    this.name = 'Neo4jLockedError';
  }
}

function inOneLine(lines: readonly string[]): string {
  return lines.length === 0 ? 'it said nothing' : lines.map((line) => line.trim()).join(' | ');
}
