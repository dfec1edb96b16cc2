import { GOALS, judged, MOST_P99 } from './goals.js';
import { faulty, keyOf } from './rounds.js';
import { median, spread } from '../shared/statistics.js';
import { figure, table } from '../shared/tables.js';
import { percent } from './verdict.js';

/** @import { Question } from './question.js' */
/** @import { Results, Told } from './rounds.js' */
/** @import { Effort } from './profile.js' */

/**
 * @typedef {object} Findings
 * @property {readonly Question[]} questions
 * @property {readonly { readonly name: string, readonly title: string, readonly missing: string | null }[]} contestants
 * @property {readonly number[]} clients
 * @property {number} rounds
 * @property {number} mostSpread
 * @property {Results} results
 * @property {ReadonlyMap<string, ReadonlyMap<string, string>>} faults by question, then by contestant
 * @property {ReadonlyMap<string, number | null>} memory in megabytes
 * @property {ReadonlyMap<string, ReadonlyMap<string, { readonly first: Effort, readonly again: Effort }>>} efforts
 */

/** All tables, as Markdown. @param {Findings} findings */
export function report(findings) {
  const parts = [
    contestants(findings),
    questions(findings),
    faults(findings),
    ...findings.clients.flatMap((clients) => [
      latencies(findings, clients),
      rates(findings, clients),
      work(findings, clients),
    ]),
    ...findings.clients.flatMap((clients) => ratios(findings, clients)),
    memory(findings),
    effort(findings),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** @param {Findings} findings */
export function contestants(findings) {
  const rows = findings.contestants.map(({ name, title, missing }) => [
    name,
    missing === null ? title : `${title}; left out: ${missing}`,
  ]);
  return `## Contestants\n\n${list(rows)}`;
}

/** @param {Findings} findings */
export function questions(findings) {
  const rows = findings.questions.map(({ name, title, note }) => [
    name,
    `${title}.${note === undefined ? '' : ` ${note}`}`,
  ]);
  return `## Questions\n\n${list(rows)}`;
}

/** @param {readonly (readonly string[])[]} rows */
function list(rows) {
  return rows.map(([name, text]) => `- **${name}** ${text}`).join('\n');
}

/** @param {Findings} findings */
export function faults(findings) {
  const lines = [...findings.faults].flatMap(([question, found]) =>
    [...found].map(([contestant, fault]) => `- ${question}, ${contestant}: ${fault}`),
  );
  const told = lines.length === 0 ? 'All answer every question with the same values.' : lines.join('\n');
  return `## Values\n\n${told}`;
}

/**
 * @param {Findings} findings
 * @param {number} clients
 * @param {string} question
 * @returns {(contestant: string) => Told | undefined}
 */
export function seriesOf({ results, faults: found }, clients, question) {
  return (contestant) => {
    const fault = found.get(question)?.get(contestant);
    const series = results.get(keyOf(question, clients, contestant));
    return fault === undefined ? series : faulty('the values differ');
  };
}

/**
 * @param {Findings} findings
 * @param {number} clients
 * @param {(series: Told) => string} cell
 */
function byContestant(findings, clients, cell) {
  const names = findings.contestants.filter(({ missing }) => missing === null).map(({ name }) => name);
  const rows = findings.questions.map(({ name: question }) => {
    const series = seriesOf(findings, clients, question);
    return [
      question,
      ...names.map((name) => {
        const found = series(name);
        if (found === undefined) return '–';
        return found.fault === undefined ? cell(found) : 'fault';
      }),
    ];
  });
  return table(['', ...names], rows);
}

/** @param {Findings} findings @param {number} clients */
export function latencies(findings, clients) {
  const cells = byContestant(
    findings,
    clients,
    ({ latencies: found }) => `${figure(found.median)} / ${figure(found.p99)}`,
  );
  return `## Latency, ${counted(clients)}: median / 99th percentile, milliseconds\n\n${cells}`;
}

/** @param {Findings} findings @param {number} clients */
export function rates(findings, clients) {
  const cells = byContestant(
    findings,
    clients,
    ({ rates: found, medians }) => `${figure(median(found))} (${percent(spread(medians))})`,
  );
  return `## Operations a second, ${counted(clients)} (spread of the medians of ${findings.rounds} rounds)\n\n${cells}`;
}

/** @param {Findings} findings @param {number} clients */
export function work(findings, clients) {
  const cells = byContestant(findings, clients, ({ processor, database, latencies: { count } }) => {
    const [own, neo4j] = [processor / count, database / count];
    return Number.isFinite(neo4j) ? `${figure(own)} + ${figure(neo4j)}` : figure(own);
  });
  return `## Processor time, ${counted(clients)}: milliseconds an operation, of the own process + of Neo4j (the driver's own process also measures)\n\n${cells}`;
}

/** @param {number} clients */
function counted(clients) {
  return clients === 1 ? '1 client' : `${clients} clients`;
}

/** @param {Findings} findings @param {number} clients */
export function ratios(findings, clients) {
  const present = new Set(findings.contestants.filter(({ missing }) => missing === null).map(({ name }) => name));
  const goals = GOALS.filter(({ one, other }) => present.has(one) && present.has(other));
  /** @type {string[]} */
  const refused = [];
  const rows = findings.questions.map((question) => {
    const series = seriesOf(findings, clients, question.name);
    const cells = goals.map((goal) => {
      const found = judged(goal, question, series, findings.mostSpread);
      if ('ratio' in found) return `${figure(found.ratio)}${found.isMet === false ? ' ✗' : ''}`;
      refused.push(`- ${question.name}, ${goal.title}: ${found.refused}`);
      return 'none';
    });
    return [question.name + (question.nested === true ? ' *' : ''), ...cells, ...tail(clients, series)];
  });
  const last = clients === MOST_P99.clients && present.has(MOST_P99.contestant) ? ['p99 of a, ms'] : [];
  const head = ['', ...goals.map(({ title }) => title), ...last];
  const title = `## Ratios, ${counted(clients)} (✗ misses the goal, * nested list)`;
  const wanted =
    'Goals: b / d2 at most 1.5; b / c at least 1, nested 2; a / e2 at least 3, nested; p99 of a under 25 ms.';
  return [
    `${title}\n\n${wanted}\n\n${table(head, rows)}`,
    refused.length === 0 ? '' : `No ratio:\n\n${refused.join('\n')}`,
  ];
}

/**
 * @param {number} clients
 * @param {(contestant: string) => Told | undefined} series
 */
function tail(clients, series) {
  if (clients !== MOST_P99.clients) return [];
  const found = series(MOST_P99.contestant);
  if (found === undefined) return [];
  if (found.fault !== undefined) return ['–'];
  const { p99 } = found.latencies;
  return [`${figure(p99)}${p99 < MOST_P99.milliseconds ? '' : ' ✗'}`];
}

/** @param {Findings} findings */
export function memory(findings) {
  const rows = [...findings.memory].map(([name, megabytes]) => [name, megabytes === null ? '–' : String(megabytes)]);
  return `## Memory held after all rounds, megabytes\n\n${table(['', 'MB'], rows)}`;
}

/** @param {Findings} findings */
export function effort(findings) {
  if (findings.efforts.size === 0) return '';
  const names = [...new Set([...findings.efforts.values()].flatMap((found) => [...found.keys()]))];
  const rows = [...findings.efforts].map(([question, found]) => [
    question,
    ...names.map((name) => {
      const asked = found.get(name);
      if (asked === undefined) return '–';
      const { statements, hits, rows: handed, bytes } = asked.again;
      const first = asked.first.hits === hits ? '' : ` (first ${asked.first.hits})`;
      return `${statements}: ${hits}${first} / ${handed} / ${figure(bytes / 1024)}`;
    }),
  ]);
  return `## Database: statements: hits / rows / kilobytes answered, of the first variables\n\n${table(['', ...names], rows)}`;
}
