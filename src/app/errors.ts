/** One variable that cannot be used as it is. */
export interface ConfigurationProblem {
  readonly variable: string;
  /** As it was given; absent where it was not given, null where it is a secret. */
  readonly given?: string | null;
  /** What would be accepted. */
  readonly accepted: string;
}

/** The configuration cannot be used. Carries every problem found, not just the first, and never a secret. */
export class ConfigurationError extends Error {
  readonly code = 'CONFIGURATION_INVALID';

  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(problems.map(sentence).join('\n'));
    this.name = 'ConfigurationError';
  }
}

function sentence({ variable, given, accepted }: ConfigurationProblem): string {
  const state = given === undefined ? 'is not set' : given === null ? 'cannot be used' : `is ${JSON.stringify(given)}`;
  return `${variable} ${state}; accepted: ${accepted}`;
}

/** The store holds nothing, so there is nothing to serve. */
export class StoreEmptyError extends Error {
  readonly code = 'STORE_EMPTY';

  constructor() {
    super('The Neo4j database holds no graph yet; load the dataset first: `tipgraph import` (or `npm run import`)');
    this.name = 'StoreEmptyError';
  }
}

/** Nothing can be exported as it was asked for. */
export class ExportError extends Error {
  readonly code = 'EXPORT_REFUSED';

  constructor(message: string) {
    super(message);
    this.name = 'ExportError';
  }
}

/** Another import is at work in the same folder. */
export class ImportLockedError extends Error {
  readonly code = 'IMPORT_LOCKED';

  constructor(file: string, holder: number | null) {
    const who = holder === null ? 'another process' : `process ${holder}`;
    super(`Another import (${who}) is at work; wait until it is done, or end it. It holds ${file}`);
    this.name = 'ImportLockedError';
  }
}

/** What is to be imported cannot be. */
export class ImportError extends Error {
  readonly code = 'IMPORT_REFUSED';

  constructor(message: string) {
    super(message);
    this.name = 'ImportError';
  }
}
