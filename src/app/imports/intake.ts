import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGiven, type GivenDataset } from '../../dataset/index.js';
import { applyMapping, readMapping, readTables, type MappedCounts } from '../../mapping/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { Configuration } from '../config.js';
import { ImportError } from '../errors.js';
import { readAll } from '../datasets.js';
import { importedFile } from './folder.js';
import { ownPackage } from '../package-root.js';
import { unobserved, type Progress } from '../progress.js';

/** What is to be taken in, and how. */
export interface IntakeRequest {
  /** A dataset folder, a file of JSON Lines, or a table. */
  readonly path: string;
  /** How a table is read: a mapping file, or the name of one that ships. */
  readonly mapping?: string;
  /** Whether rows that a mapping refuses are left out, instead of refusing the whole. */
  readonly skipRefused: boolean;
  /** The name under which it is kept, instead of the dataset's own. */
  readonly name?: string;
}

/** What was given to be imported, and what a mapping made of it. */
export interface Intake {
  readonly given: GivenDataset;
  /** Null where no mapping was needed. */
  readonly mapped: MappedCounts | null;
}

/** Most rows that a message lists. */
const MOST_LISTED = 50;

/**
 * Reads what is to be imported: a dataset as it is, a table through a mapping. Throws `DatasetError`, `MappingError`, `TableError`, and
 * `ImportError` where rows are refused and `skipRefused` does not say to go on without them.
 */
export function takeIn(
  configuration: Configuration,
  ontology: Ontology,
  request: IntakeRequest,
  progress: Progress = unobserved,
): Intake {
  const mappedBy = request.mapping ?? (FOLLOW_THE_MONEY.test(request.path) ? 'follow-the-money' : undefined);
  if (mappedBy === undefined) {
    if (TABLE.test(request.path)) throw new ImportError(`${request.path} is a table: say with --mapping what it means`);
    return { given: readGiven(request.path), mapped: null };
  }
  const file = mappingFile(mappedBy);
  const mapping = readMapping(file, request.name);
  // What an earlier import of this mapping made is made anew, and is not there to be matched; others may build on it.
  const before = madeBefore(importedFile(configuration.imports, request.name ?? mapping.name));
  const { entities: there, relations } = readAll(configuration, ontology);
  const entities = there.filter(({ id }) => !before.has(id));
  const tables = readTables(mapping, request.path);
  const { dataset, counts } = applyMapping(
    { mapping, file: basename(file) },
    tables,
    ontology,
    { entities, relations },
    (read) => progress('Mapping row', read),
  );
  if (counts.refused.length > 0 && !request.skipRefused) throw refusal(counts);
  return { given: dataset, mapped: counts };
}

/** The things that an imported dataset defines; none where it is not there. */
function madeBefore(file: string): ReadonlySet<unknown> {
  return new Set(existsSync(file) ? readGiven(file).records.map(({ id }) => id) : []);
}

/** Entities in FollowTheMoney's own format, for which a mapping ships. */
const FOLLOW_THE_MONEY = /\.ftm\.(json|jsonl|ijson)$/i;

const TABLE = /\.(csv|tsv|xlsx|xls|ods|xml)$/i;

/** A mapping file, or one that ships, by its name. */
function mappingFile(nameOrPath: string): string {
  const shipped = join(ownPackage().root, 'mappings', `${nameOrPath}.yaml`);
  return !existsSync(nameOrPath) && existsSync(shipped) ? shipped : nameOrPath;
}

function refusal({ refused }: MappedCounts): ImportError {
  const shown = refused.slice(0, MOST_LISTED).map(({ file, row, column, message }) => {
    return `${file}:${row}${column === null ? '' : ` "${column}"`}: ${message}`;
  });
  const more = refused.length > MOST_LISTED ? [`and ${refused.length - MOST_LISTED} more rows`] : [];
  return new ImportError([...shown, ...more].join('\n'));
}
