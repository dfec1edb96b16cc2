import { printSchema, readConfiguration } from '../../app/index.js';

/** Prints the public schema of the API, for code generators and other tools. */
export function schema(): void {
  process.stdout.write(printSchema(readConfiguration()));
}
