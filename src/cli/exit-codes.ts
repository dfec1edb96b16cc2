/** What the command's exit code tells a script. Listed in `tipgraph --help`. */
export const EXIT = { ok: 0, wrong: 1, usage: 2, configuration: 3, store: 4, port: 5, disk: 6, bug: 70 } as const;

export const EXIT_CODES_HELP = `
Exit codes:
  ${EXIT.ok}   done
  ${EXIT.wrong}   the dataset, the import or the query is wrong
  ${EXIT.usage}   the command was not understood
  ${EXIT.configuration}   the configuration or the schema cannot be used
  ${EXIT.store}   the store cannot be reached, refused, is empty, or is being imported into
  ${EXIT.port}   the port is in use
  ${EXIT.disk}   the disk is full, or something on it may not be read or written
  ${EXIT.bug}  a bug in tipgraph`;

const BY_ERROR_CODE: Readonly<Record<string, number>> = {
  DATASET_INVALID: EXIT.wrong,
  EXPORT_REFUSED: EXIT.wrong,
  IMPORT_REFUSED: EXIT.wrong,
  MAPPING_INVALID: EXIT.wrong,
  TABLE_UNREADABLE: EXIT.wrong,
  IMPORT_LOCKED: EXIT.store,
  USAGE: EXIT.usage,
  CONFIGURATION_INVALID: EXIT.configuration,
  ONTOLOGY_INVALID: EXIT.configuration,
  LISTEN_REFUSED: EXIT.configuration,
  STORE_UNAVAILABLE: EXIT.store,
  STORE_REFUSED: EXIT.store,
  STORE_EMPTY: EXIT.store,
  JAVA_MISSING: EXIT.store,
  JAVA_TOO_OLD: EXIT.store,
  MAVEN_MISSING: EXIT.store,
  DOCKER_FAILED: EXIT.store,
  NEO4J_DOWNLOAD_FAILED: EXIT.store,
  NEO4J_LOCKED: EXIT.store,
  NEO4J_START_FAILED: EXIT.store,
  NEO4J_ON_ANOTHER_PORT: EXIT.port,
  PORT_IN_USE: EXIT.port,
  ENOSPC: EXIT.disk,
  EDQUOT: EXIT.disk,
  EROFS: EXIT.disk,
  EACCES: EXIT.disk,
  EPERM: EXIT.disk,
  EISDIR: EXIT.disk,
  ENOTDIR: EXIT.disk,
  EEXIST: EXIT.disk,
};

/** The exit code for an error, by its own stable code or that of the system; `undefined` for a bug. */
export function exitCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'code' in error ? BY_ERROR_CODE[String(error.code)] : undefined;
}
