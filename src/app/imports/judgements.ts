import { readGiven, type Dataset, type GivenRecord } from '../../dataset/index.js';
import { JudgedPairs } from '../../mapping/index.js';
import { loadOntology, typeOfId, type Ontology } from '../../ontology/index.js';
import type { EntityRecord } from '../../store/index.js';
import type { Configuration } from '../config.js';
import { readAll, type Folders } from '../datasets.js';
import { ImportError } from '../errors.js';
import { importedFile, importedFiles, textOf, withFolderLocked } from './folder.js';
import { keepImported } from './keep.js';

/** Two things that are named alike, of which nobody has said yet whether they are one. */
export interface OpenCandidate {
  readonly ids: readonly [string, string];
  readonly names: readonly [string, string];
}

/** What was said of two things. */
export interface Judged {
  /** The judgement's id. */
  readonly id: string;
  readonly name: string;
}

interface Saying {
  readonly ids: readonly [string, string];
  /** Who says it. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  /** When, `2026-11-23`. */
  readonly on: string;
}

const NAME = 'identity-judgements';
const SOURCE = `source:${NAME}`;
const SOURCE_RECORD: GivenRecord = {
  id: SOURCE,
  name: 'Judgements of identity',
  kind: 'DATA_SET',
  title: 'Judgements of identity',
  authors: [],
  coverage: 'Which things of imported datasets are the same as others, as those who keep this graph judged.',
  evidence: [{ source: SOURCE }],
};

/** What stands in the manifests of imports as candidates and was not judged, in the order of their ids. */
export function openCandidates(folders: Folders): OpenCandidate[] {
  const { entities, relations } = readAll(folders, loadOntology(folders.schema));
  const judged = new JudgedPairs(entities, relations);
  const names = new Map(entities.map(({ id, fields }) => [id, nameOf(fields['name'], id)]));
  return importedFiles(folders.imports)
    .flatMap(candidatesIn)
    .filter(([one, other]) => names.has(one) && names.has(other) && judged.areOpen(one, other))
    .map((ids) => ({ ids, names: [names.get(ids[0]) ?? '', names.get(ids[1]) ?? ''] as const }));
}

/**
 * Keeps a judgement of two things. Nothing is merged under it. Throws `ImportError` where one of them is not there, they are of unlike
 * types, or a judgement on them stands already; `ImportLockedError`; and what opening Neo4j throws.
 */
export async function judgeIdentity(
  configuration: Configuration,
  saying: Saying & { readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE' },
): Promise<Judged> {
  return changed(configuration, (ontology, dataset, records) => {
    const { ids, verdict, by, reason, on } = saying;
    const [one, other] = ids.map((id) => thingOf(ontology, dataset, id));
    if (one === undefined || other === undefined || one.id === other.id) throw new ImportError('Name two things');
    if (one.type !== other.type) {
      throw new ImportError(`${one.id} is a ${one.type} and ${other.id} a ${other.type}: nobody takes them for one`);
    }
    const earlier = judgementsOn(records, ids);
    const standing = earlier.find((record) => record['withdrawnOn'] === undefined);
    if (standing !== undefined) {
      throw new ImportError(`${said(standing)} on these two; withdraw it first: --withdraw`);
    }
    const judgement = {
      id: `judgement:${[one.id, other.id].map(part).join('-and-')}${earlier.length === 0 ? '' : `-${earlier.length + 1}`}`,
      name: `${nameOf(one.fields['name'], one.id)} and ${nameOf(other.fields['name'], other.id)}: ${verdict.toLowerCase()}`,
      verdict,
      by,
      reason,
      on,
      things: ids.map((to) => ({ to })),
      evidence: [{ source: SOURCE, quoted: by }],
    };
    return { records: [...records, judgement], judged: judgement };
  });
}

/** Withdraws the judgement that stands on two things; it is kept, with its end. Throws as `judgeIdentity` does. */
export async function withdrawJudgement(
  configuration: Configuration,
  { ids, by, reason, on }: Saying,
): Promise<Judged> {
  return changed(configuration, (_ontology, _dataset, records) => {
    const standing = judgementsOn(records, ids).find((record) => record['withdrawnOn'] === undefined);
    if (standing === undefined) throw new ImportError(`No judgement stands on ${ids.join(' and ')}`);
    const withdrawn = { ...standing, withdrawnBy: by, withdrawnReason: reason, withdrawnOn: on };
    return { records: records.map((record) => (record === standing ? withdrawn : record)), judged: withdrawn };
  });
}

type Change = (
  ontology: Ontology,
  dataset: Dataset,
  records: readonly GivenRecord[],
) => { readonly records: readonly GivenRecord[]; readonly judged: GivenRecord };

/** Changes the judgements as an import would: all or nothing, beside everything else. */
async function changed(configuration: Configuration, change: Change): Promise<Judged> {
  const ontology = loadOntology(configuration.schema);
  return withFolderLocked(configuration.imports, async () => {
    const file = importedFile(configuration.imports, NAME);
    const before = textOf(file) === '' ? [SOURCE_RECORD] : readGiven(file).records;
    const { records, judged } = change(ontology, readAll(configuration, ontology), before);
    const dataset = { name: NAME, title: 'Judgements of identity', version: '1' };
    const lines = [{ dataset }, ...records].map((one) => JSON.stringify(one));
    await keepImported(configuration, ontology, { name: NAME, lines, given: null, dryRun: false });
    return { id: String(judged['id']), name: String(judged['name']) };
  });
}

/** The judgements on two things, whichever is named first. */
function judgementsOn(records: readonly GivenRecord[], ids: readonly string[]): GivenRecord[] {
  return records.filter(({ things }) => {
    const judged = Array.isArray(things) ? (things as readonly { readonly to: string }[]).map(({ to }) => to) : [];
    return judged.length > 0 && ids.every((id) => judged.includes(id));
  });
}

function thingOf(ontology: Ontology, { entities }: Dataset, id: string): EntityRecord {
  const found = entities.find((entity) => entity.id === id);
  if (found !== undefined) return found;
  const type = typeOfId(ontology, id)?.name;
  throw new ImportError(`There is no ${type ?? 'thing'} with the id "${id}"`);
}

function candidatesIn(file: string): (readonly [string, string])[] {
  const text = textOf(file);
  const first = JSON.parse(text.slice(0, text.indexOf('\n'))) as {
    readonly dataset?: { readonly candidates?: unknown };
  };
  const candidates = first.dataset?.candidates;
  if (!Array.isArray(candidates)) return [];
  return (candidates as readonly (readonly string[])[]).flatMap(([id = '', ...like]) =>
    like.map((one) => [id, one] as const),
  );
}

function said(judgement: GivenRecord): string {
  return `${String(judgement['by'])} judged on ${String(judgement['on'])} "${String(judgement['verdict']).toLowerCase()}"`;
}

function nameOf(name: unknown, id: string): string {
  return typeof name === 'string' ? name : id;
}

/** An id as a part of another. */
function part(id: string): string {
  return id.replace(':', '-').toLowerCase();
}
