import { judgeIdentity, openCandidates, readConfiguration, withdrawJudgement } from '../../app/index.js';
import { printResult } from '../output.js';
import { UsageError } from '../usage-error.js';

interface MatchOptions {
  readonly same?: boolean;
  readonly different?: boolean;
  readonly unsure?: boolean;
  readonly withdraw?: boolean;
  readonly by?: string;
  readonly reason?: string;
  readonly dataset?: string;
  readonly imports?: string;
  readonly json?: boolean;
}

/** Lists what is named alike and was not judged, or keeps or withdraws a judgement. */
export async function match(ids: readonly string[], options: MatchOptions): Promise<void> {
  const configuration = readConfiguration({ DATASET: options.dataset, IMPORTS: options.imports });
  const actions = (['same', 'different', 'unsure', 'withdraw'] as const).filter((name) => options[name] === true);
  if (ids.length === 0 && actions.length === 0) {
    const open = openCandidates(configuration);
    const lines = open.map(({ ids: [one, other], names }) => `${one} "${names[0]}"  ${other} "${names[1]}"`);
    printResult(options.json, { open }, lines.length === 0 ? 'Nothing is left to be judged' : lines.join('\n'));
    return;
  }
  const [one, other] = ids;
  const [action, ...more] = actions;
  if (one === undefined || other === undefined || ids.length > 2) throw new UsageError('Name the ids of two things');
  if (action === undefined || more.length > 0) {
    throw new UsageError('Say what they are with one of --same, --different and --unsure, or --withdraw');
  }
  const { by, reason } = options;
  if (by === undefined || reason === undefined) throw new UsageError('Say who judges with --by, and why with --reason');
  const saying = { ids: [one, other] as const, by, reason, on: new Date().toISOString().slice(0, 10) };
  const judged =
    action === 'withdraw'
      ? await withdrawJudgement(configuration, saying)
      : await judgeIdentity(configuration, { ...saying, verdict: VERDICTS[action] });
  const done = action === 'withdraw' ? 'is withdrawn' : 'is kept';
  printResult(options.json, { ...judged, done: action }, `${judged.id} ${done}: ${judged.name}`);
}

const VERDICTS = { same: 'SAME', different: 'DIFFERENT', unsure: 'UNSURE' } as const;
