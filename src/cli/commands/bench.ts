import { availableParallelism } from 'node:os';
import { Asker, type Times } from '../bench/measure.js';
import { questionsIn, type TimedQuestion } from '../bench/questions.js';
import { whileServed } from '../bench/served.js';
import { print } from '../output.js';
import { progressLine } from '../progress-line.js';
import { UsageError } from '../usage-error.js';

interface BenchOptions {
  readonly only: string;
  readonly clients: string;
  readonly requests: string;
  readonly json?: boolean;
}

/** What is asked before it counts, so that code and caches are warm. */
const WARM = 50;

/** Times the answers to questions over HTTP, and prints the median, the 99th percentile and the slowest of each. */
export async function bench(files: readonly string[], { only, clients, requests, json }: BenchOptions): Promise<void> {
  const load = { clients: whole('--clients', clients), requests: whole('--requests', requests) };
  const questions = questionsIn(files, only);
  const { progress, end } = progressLine();
  const times = await whileServed(async (url) => {
    const asker = new Asker(url, load.clients);
    const found: (TimedQuestion & Times)[] = [];
    try {
      for (const [index, question] of questions.entries()) {
        progress('Asking', index, questions.length);
        await asker.measure(question.query, { ...load, requests: WARM });
        found.push({ ...question, ...(await asker.measure(question.query, load)) });
      }
      return found;
    } finally {
      asker.close();
    }
  }).finally(end);
  if (json) print(JSON.stringify({ ...load, cores: availableParallelism(), questions: times }, null, 2));
  else
    print(
      [`${clients} clients, ${requests} requests a question, ${availableParallelism()} cores`, ...table(times)].join(
        '\n',
      ),
    );
}

function table(times: readonly (TimedQuestion & Times)[]): string[] {
  const rows = times.map(({ title, p50, p99, max }) => [...[p50, p99, max].map((time) => time.toFixed(1)), title]);
  return [['p50', 'p99', 'max', 'milliseconds'], ...rows].map(
    ([p50 = '', p99 = '', max = '', title = '']) =>
      `${p50.padStart(7)} ${p99.padStart(7)} ${max.padStart(7)}  ${title}`,
  );
}

function whole(option: string, text: string): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number > 0) return number;
  throw new UsageError(`${option} is ${text}; accepted: a whole number from 1 to 999999`);
}
