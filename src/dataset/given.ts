import { DatasetError, Findings } from './problems.js';
import type { DatasetFile } from './dataset-file.js';
import { readFiles, textsOf } from './files.js';
import { locate } from './locate.js';
import { readManifest } from './manifest.js';
import { isMap } from './shape.js';

/** A record as it was given: a map that begins with `id` or `add`, in which every citation names its source. */
export type GivenRecord = Readonly<Record<string, unknown>>;

/** A dataset as it was given, not checked against anything yet. */
export interface GivenDataset {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly records: readonly GivenRecord[];
}

/**
 * Reads a dataset, a folder or a file of JSON Lines, as far as its files can be read. Throws `DatasetError` where they cannot, or
 * where the dataset does not say what it is.
 */
export function readGiven(path: string): GivenDataset {
  const findings = new Findings();
  const { manifest: entry, records: files } = readFiles(path, findings);
  const records = files.flatMap((file) => [...givenIn(file, findings)]);
  const manifest = findings.all.length > 0 ? undefined : readManifest(entry, findings);
  const texts = textsOf({ manifest: entry, records: files });
  if (manifest === undefined) throw new DatasetError(locate(findings.all, texts));
  const { name, title, version } = manifest;
  return { name, title, version, records };
}

/** The records of a file; what is none is kept, so that the check of the whole reports it. */
function* givenIn(file: DatasetFile, findings: Findings): Generator<GivenRecord> {
  const source = file.head?.['source'];
  for (const { raw } of file.records(findings)) {
    yield isMap(raw) ? (typeof source === 'string' ? withSource(raw, source) : raw) : { record: raw };
  }
}

/** A record in which citations that name no source name that of its file. */
function withSource(record: GivenRecord, source: string): GivenRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (name === 'evidence') return [name, citing(value, source)];
      const relations: readonly unknown[] = Array.isArray(value) ? value : [value];
      const stated = relations.map((one) =>
        isMap(one) && one['to'] !== undefined && one['evidence'] !== undefined
          ? { ...one, evidence: citing(one['evidence'], source) }
          : one,
      );
      return [name, Array.isArray(value) ? stated : stated[0]];
    }),
  );
}

function citing(evidence: unknown, source: string): unknown {
  if (Array.isArray(evidence)) return evidence.map((one: unknown) => citing(one, source));
  if (typeof evidence === 'string') return /^[a-z]+:\S/.test(evidence) ? evidence : `${source} ${evidence}`;
  return isMap(evidence) && evidence['source'] === undefined ? { source, ...evidence } : evidence;
}
