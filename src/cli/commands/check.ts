import { checkDataset, DatasetError, prepareDataset, readConfiguration, type CheckedDataset } from '../../app/index.js';
import { EXIT } from '../exit-codes.js';
import { print, printResult } from '../output.js';

interface CheckOptions {
  readonly json?: boolean;
  readonly prepare?: boolean;
  readonly strict?: boolean;
}

/** A folder that is never there. */
const NO_IMPORTS = '';

/** Validates a dataset and prints what it holds and what a reader would remark, or everything that is wrong with it. */
export async function check(folder: string | undefined, { json, prepare, strict }: CheckOptions): Promise<void> {
  const configured = readConfiguration({ DATASET: folder });
  // A dataset that is named is checked by itself; the one that is configured with what was imported beside it.
  const configuration = folder === undefined ? configured : { ...configured, imports: NO_IMPORTS };
  try {
    const checked = prepare ? { ...prepareDataset(configuration), remarks: [] } : checkDataset(configuration);
    printResult(json, { valid: true, ...checked }, described(configuration.dataset, checked));
    if (strict && checked.remarks.length > 0) process.exitCode = EXIT.wrong;
  } catch (error) {
    // With --json an invalid dataset is a result like a valid one, and goes where the result is read.
    if (!json || !(error instanceof DatasetError)) throw error;
    print(JSON.stringify({ valid: false, problems: error.problems }, null, 2));
    process.exitCode = EXIT.wrong;
  }
}

function described(folder: string, { entities, relations, version, byType, remarks }: CheckedDataset): string {
  const summary = `${folder} is valid: ${entities} entities and ${relations} relations, version ${version}`;
  const types = Object.entries(byType).map(([type, count]) => `  ${String(count).padStart(6)} ${type}`);
  const remarked = remarks.length === 0 ? [] : ['', `${remarks.length} remarks`, new DatasetError(remarks).message];
  return [summary, ...types, ...remarked].join('\n');
}
