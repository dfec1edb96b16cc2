import { checkDataset, DatasetError, prepareDataset, readConfiguration } from '../../app/index.js';
import { EXIT } from '../exit-codes.js';
import { print, printResult } from '../output.js';

interface CheckOptions {
  readonly json?: boolean;
  readonly prepare?: boolean;
}

/** Validates a dataset and prints what it holds, or everything that is wrong with it. */
export async function check(folder: string | undefined, { json, prepare }: CheckOptions): Promise<void> {
  const configuration = readConfiguration({ DATASET: folder });
  try {
    const counts = prepare ? prepareDataset(configuration) : checkDataset(configuration);
    const types = Object.entries(counts.byType).map(([type, count]) => `  ${String(count).padStart(6)} ${type}`);
    const summary = `${configuration.dataset} is valid: ${counts.entities} entities and ${counts.relations} relations, version ${counts.version}`;
    printResult(json, { valid: true, ...counts }, [summary, ...types].join('\n'));
  } catch (error) {
    // With --json an invalid dataset is a result like a valid one, and goes where the result is read.
    if (!json || !(error instanceof DatasetError)) throw error;
    print(JSON.stringify({ valid: false, problems: error.problems }, null, 2));
    process.exitCode = EXIT.wrong;
  }
}
