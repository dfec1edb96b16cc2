#!/usr/bin/env node
/**
 * The `tipgraph` command. Reads the command line, runs one command, and says by its exit code what came of it.
 * What a command does lives in `app/` and `server/`.
 */
import { CommanderError } from 'commander';
import { ownPackage } from '../app/index.js';
import { EXIT } from './exit-codes.js';
import { report } from './output.js';
import { createProgram } from './program.js';

// The reader of our output may leave before we are done: `tipgraph query … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.bug));

try {
  await createProgram(ownPackage().version).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else report(error, process.argv.includes('--json'));
}
