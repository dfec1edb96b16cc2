/** Something that Neo4j needs on this machine is not there. */
export class MissingToolError extends Error {
  constructor(
    readonly code: 'JAVA_MISSING' | 'MAVEN_MISSING',
    /** What was found instead, or null where nothing was. */
    readonly found: string | null,
    wanted: string,
  ) {
    super(`Neo4j needs ${wanted}; found ${found ?? 'none'}. Install it, or start a Docker engine`);
    this.name = 'MissingToolError';
  }
}

/** Another process listens where Neo4j was to listen. */
export class Neo4jPortError extends Error {
  readonly code = 'PORT_IN_USE';

  constructor(readonly port: number) {
    super(`Neo4j cannot listen on port ${port}: another process does`);
    this.name = 'Neo4jPortError';
  }
}

/** A command that Neo4j is fetched, prepared or run with failed. */
export class Neo4jCommandError extends Error {
  readonly code = 'NEO4J_COMMAND_FAILED';

  constructor(
    readonly command: string,
    /** The last lines that it printed. */
    readonly lines: readonly string[],
  ) {
    super(`\`${command}\` failed: ${lines.at(-1) ?? 'it said nothing'}`);
    this.name = 'Neo4jCommandError';
  }
}

/** Neo4j ended, or did not answer in time, while it was started. */
export class Neo4jStartError extends Error {
  readonly code = 'NEO4J_NOT_STARTED';

  constructor(
    readonly log: string,
    /** The last lines of its log since the start. */
    readonly lines: readonly string[],
    reason: string,
  ) {
    super(`Neo4j ${reason}: ${lines.at(-1) ?? 'it logged nothing'} (log: ${log})`);
    this.name = 'Neo4jStartError';
  }
}

/** Neo4j still runs after it was told to end and was ended by force. */
export class Neo4jStopError extends Error {
  readonly code = 'NEO4J_NOT_STOPPED';

  constructor(readonly pid: number) {
    super(`Neo4j (process ${pid}) cannot be ended`);
    this.name = 'Neo4jStopError';
  }
}
