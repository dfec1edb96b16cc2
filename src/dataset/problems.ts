import type { Place } from './place.js';

export type ProblemCode =
  // The folder and its files
  | 'FOLDER_MISSING'
  | 'MANIFEST_MISSING'
  | 'FILE_NAME'
  | 'SYNTAX'
  | 'FILE_SHAPE'
  | 'RECORD_SHAPE'
  // Ids
  | 'MALFORMED_ID'
  | 'UNKNOWN_PREFIX'
  | 'DUPLICATE_ID'
  | 'ADD_TO_NOTHING'
  | 'UNKNOWN_ID'
  | 'UNKNOWN_SOURCE'
  | 'WRONG_TYPE'
  // Fields
  | 'UNKNOWN_FIELD'
  | 'INVERSE_FIELD'
  | 'DERIVED_FIELD'
  | 'MISSING_FIELD'
  | 'WRONG_KIND'
  | 'EMPTY_TEXT'
  | 'UNKNOWN_VALUE'
  | 'BAD_DATE'
  | 'OVERWRITTEN_VALUE'
  // Evidence
  | 'MISSING_EVIDENCE'
  | 'BAD_CITATION'
  | 'BAD_LINES'
  | 'MISSING_PAGE'
  | 'PAGE_OUTSIDE_SOURCE'
  // Relations
  | 'SECOND_OF_ONE'
  | 'RELATION_TWICE'
  // What cannot be so in the field itself
  | 'TIME_REVERSED'
  | 'TOO_FEW_STOPS'
  | 'PERCENT_OVER_100'
  | 'RANGE_REVERSED'
  | 'PARTS_EXCEED_WHOLE'
  // What the manifest expects
  | 'COUNT_NOT_EXPECTED'
  // Remarks on a valid dataset
  | 'ORPHAN'
  | 'LIKELY_DUPLICATE'
  | 'MAY_NAME_A_PERSON';

/** One thing that is wrong with a dataset, and where. */
export interface DatasetProblem {
  readonly code: ProblemCode;
  /** Relative to the dataset's folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The id of the record, or null where none is at fault or it has none. */
  readonly record: string | null;
  /** What was wrong, and what would be right. */
  readonly message: string;
}

/** A dataset cannot be used. Carries every problem found, in the order of files and lines. */
export class DatasetError extends Error {
  readonly code = 'DATASET_INVALID';

  constructor(readonly problems: readonly DatasetProblem[]) {
    super(problems.map(lineOf).join('\n'));
    this.name = 'DatasetError';
  }

  /** One line a problem: `file:line id: message [CODE]`. */
  override toString(): string {
    return this.message;
  }
}

function lineOf({ file, line, record, message, code }: DatasetProblem): string {
  return `${file}:${line}${record === null ? '' : ` ${record}`}: ${message} [${code}]`;
}

/** A problem whose line has not been looked up yet. */
export interface Finding {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly message: string;
  /** Known already where the YAML could not be read. */
  readonly line?: number;
  /** The earlier statement that this one is at odds with. */
  readonly other?: Place;
}

/** Gathers what is wrong, so that one reading shows all of it. */
export class Findings {
  readonly all: Finding[] = [];
  private readonly records = new Set<string>();

  add(code: ProblemCode, place: Place, message: string, more: { line?: number; other?: Place } = {}): void {
    this.all.push({ code, place, message, ...more });
    if (place.record !== null) this.records.add(place.record);
  }

  /** Whether something is wrong with a record, so that what would follow from it is not reported as well. */
  concern(record: string): boolean {
    return this.records.has(record);
  }
}
