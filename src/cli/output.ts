import { EXIT, exitCodeOf } from './exit-codes.js';

/** Prints a result on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a result as JSON where that was asked for, else as text. */
export function printResult(json: boolean | undefined, result: object, text: string): void {
  print(json ? JSON.stringify(result, null, 2) : text);
}

/**
 * Prints on standard error what went wrong and sets the exit code. An expected failure is told in its own words, all of its
 * problems and no stack. A bug is told with its stack, which is what a report of it needs.
 */
export function report(error: unknown, json: boolean): void {
  const known = exitCodeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  process.exitCode = known ?? EXIT.bug;
  if (json) {
    process.stderr.write(`${JSON.stringify({ error: factsOf(error, message) })}\n`);
    return;
  }
  process.stderr.write(`tipgraph: ${known === undefined ? bugText(error) : textOf(message.split('\n'))}\n`);
}

function textOf(lines: readonly string[]): string {
  return lines.length === 1 ? lines.join() : [`${lines.length} problems`, ...lines].join('\n');
}

function bugText(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined;
  return `this is a bug in tipgraph, please report it\n${stack ?? String(error)}`;
}

function factsOf(error: unknown, message: string): object {
  if (!(error instanceof Error)) return { code: 'BUG', message };
  const code = exitCodeOf(error) === undefined ? 'BUG' : 'code' in error ? error.code : 'BUG';
  return 'problems' in error ? { code, problems: error.problems } : { code, message };
}
