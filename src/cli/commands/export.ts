import { exportGraph, openApp, readConfiguration, type ExportScope } from '../../app/index.js';
import { clocksFrom, parsePartialDate, type Clocks, type DayRange } from '../../ontology/index.js';
import { print } from '../output.js';
import { progressLine } from '../progress-line.js';
import { questionFrom } from '../question.js';
import { UsageError } from '../usage-error.js';
import { writePieces } from '../write-pieces.js';

interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly query?: string;
  readonly variables?: string;
  readonly around?: readonly string[];
  readonly depth: string;
  readonly limit: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
}

/** Writes the graph or a part of it in a format, into a file, a folder, or standard output. */
export async function exportTo(options: ExportOptions): Promise<void> {
  const scope = scopeOf(options);
  const clocks = clocksOf(options);
  const { progress, end } = progressLine();
  const app = await openApp(readConfiguration());
  try {
    const { files, pieces, truncated } = await exportGraph(app, options.format, scope, clocks, progress);
    const written = await writePieces(pieces, files, options.out).finally(end);
    if (truncated) process.stderr.write(`tipgraph: the limit of ${options.limit} things cut something off\n`);
    if (options.out === undefined) return;
    if (options.json) print(JSON.stringify({ format: options.format, files: written, truncated }, null, 2));
    else for (const { path, bytes } of written) print(`${path}: ${bytes} bytes`);
  } finally {
    await app.close();
  }
}

function scopeOf({ query, variables, around, depth, limit }: ExportOptions): ExportScope {
  if (query !== undefined && around !== undefined) throw new UsageError('Give --query or --around, and not both');
  if (query !== undefined) {
    return { kind: 'answer', question: questionFrom(query, variables === undefined ? {} : { variables }) };
  }
  if (around === undefined) return { kind: 'all' };
  return { kind: 'around', ids: around, depth: whole('--depth', depth, 0, 4), limit: whole('--limit', limit, 1, 1e6) };
}

function whole(option: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} is ${text}; accepted: a whole number from ${least} to ${most}`);
}

function clocksOf({ asOf, knownAt }: ExportOptions): Clocks {
  return clocksFrom({ asOf: dateOf('--as-of', asOf), knownAt: dateOf('--known-at', knownAt) });
}

function dateOf(option: string, text: string | undefined): DayRange | undefined {
  if (text === undefined) return undefined;
  const range = parsePartialDate(text);
  if (range === null)
    throw new UsageError(`${option} is ${text}; accepted: a date such as 2012, 2012-06 or 2012-06-05`);
  return range;
}
