import { parseArgs } from 'node:util';

/** What is wrong with what a bench was asked, and what would be right. */
export class UsageError extends Error {}

/**
 * The options of the command line. Prints the usage and ends where that was asked for. What is wrong with the options, now or found later
 * (`UsageError`), ends the process with one line.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} Options
 * @param {string} usage
 * @param {Options} options
 * @returns {ReturnType<typeof parseArgs<{ allowNegative: true, options: Options }>>['values']}
 */
export function readOptions(usage, options) {
  process.on('uncaughtException', end);
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit();
  }
  return parseArgs({ allowNegative: true, options }).values;
}

/** @param {string} option @param {string} text */
export function positive(option, text) {
  const number = Number(text);
  if (number > 0) return number;
  throw new UsageError(`--${option} is ${text}; accepted: a number above 0`);
}

/** The value of an option without which nothing can be done. @param {string} option @param {string | undefined} value */
export function required(option, value) {
  if (value !== undefined) return value;
  throw new UsageError(`--${option} is missing`);
}

/** @param {Error & { readonly code?: string }} error */
function end(error) {
  const isUsage = error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS') === true;
  console.error(isUsage ? `${error.message} (--help tells all options)` : error);
  process.exit(isUsage ? 2 : 1);
}
