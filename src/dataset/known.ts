import type { Ontology } from '../ontology/index.js';
import type { ValueObject } from '../store/index.js';
import type { Block } from './blocks.js';
import { readId } from './ids.js';
import { didYouMean, listed } from './nearest.js';
import type { Place } from './place.js';
import type { Findings } from './problems.js';

/** The first and last page of a source that can be cited, as far as the dataset gives them. */
interface Pages {
  readonly first?: number;
  readonly last?: number;
}

/** The things that a dataset defines. */
export interface Known {
  readonly definitions: ReadonlyMap<string, Block>;
  readonly pages: ReadonlyMap<string, Pages>;
}

/** Gathers what is defined, and reports what is defined twice and what is added to nothing. */
export function knownIn(blocks: readonly Block[], findings: Findings): Known {
  const definitions = new Map<string, Block>();
  const pages = new Map<string, Pages>();
  for (const block of blocks) {
    const first = definitions.get(block.id);
    if (block.kind === 'id' && first === undefined) definitions.set(block.id, block);
    if (block.kind === 'id' && first !== undefined) {
      const message = `\`${block.id}\` is defined already: write \`add\` to say more about it`;
      findings.add('DUPLICATE_ID', block.place.at('id'), message, { other: first.place });
    }
    if (block.type.name === 'Source') pages.set(block.id, { ...pages.get(block.id), ...pagesOf(block) });
  }
  for (const { kind, id, place } of blocks) {
    if (kind === 'id' || definitions.has(id)) continue;
    const near = nearestId(id, definitions);
    findings.add('ADD_TO_NOTHING', place.at('add'), `nothing defines \`${id}\`, so nothing can be added to it${near}`);
  }
  return { definitions, pages };
}

function pagesOf({ entries }: Block): Pages {
  const { firstPage, lastPage } = entries;
  return {
    ...(typeof firstPage === 'number' ? { first: firstPage } : {}),
    ...(typeof lastPage === 'number' ? { last: lastPage } : {}),
  };
}

function nearestId(id: string, definitions: ReadonlyMap<string, Block>): string {
  const prefix = id.slice(0, id.indexOf(':') + 1);
  const alike = [...definitions.keys()].filter((other) => other.startsWith(prefix));
  // Compared without the prefix, which would make strangers with short names look alike.
  const names = alike.map((other) => other.slice(prefix.length));
  return didYouMean(id.slice(prefix.length), names, prefix);
}

/** What an id leads to must be: the field that names it, for messages, and the types that it accepts. */
interface Wanted {
  readonly name: string;
  readonly targetTypes: readonly string[];
}

/** What reading a record needs to know. */
export interface Reading {
  readonly ontology: Ontology;
  readonly known: Known;
  readonly findings: Findings;
  /** What citations mean when they name no source. */
  readonly source: string | null;
  /** Short citations that were found right, by the source of the file and the text. */
  readonly citations: Map<string, ValueObject>;
}

/** The id, if it is defined and of a type that is wanted. What is wrong goes to the findings; then undefined. */
export function readReference(reading: Reading, wanted: Wanted, raw: unknown, place: Place): string | undefined {
  const { ontology, known, findings } = reading;
  const type = readId(ontology, raw, place, findings);
  if (type === undefined || typeof raw !== 'string') return undefined;
  if (!wanted.targetTypes.includes(type.name)) {
    const message = `\`${raw}\` is a ${type.name}; "${wanted.name}" accepts ${listed(wanted.targetTypes)}`;
    findings.add('WRONG_TYPE', place, message);
    return undefined;
  }
  if (known.definitions.has(raw)) return raw;
  const code = type.name === 'Source' ? 'UNKNOWN_SOURCE' : 'UNKNOWN_ID';
  findings.add(code, place, `nothing defines \`${raw}\`${nearestId(raw, known.definitions)}`);
  return undefined;
}
