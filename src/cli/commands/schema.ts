import { introspectSchema, printSchema, readConfiguration } from '../../app/index.js';
import { print } from '../output.js';

/** Prints the public schema of the API, for code generators and other tools. */
export function schema({ json }: { readonly json?: boolean }): void {
  const configuration = readConfiguration();
  if (json) print(JSON.stringify(introspectSchema(configuration), null, 2));
  else process.stdout.write(printSchema(configuration));
}
