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
  /** By id, where each is defined first. */
  readonly definitions: ReadonlyMap<string, Place>;
  readonly pages: ReadonlyMap<string, Pages>;
}

/** What a first walk through all blocks finds, so that a second can make whole things of them one by one. */
export interface FirstWalk extends Known {
  /** The ids that are defined more than once. */
  readonly twice: ReadonlySet<string>;
  /** By id, what is added to things, and whether before they are defined. */
  readonly additions: ReadonlyMap<string, readonly Addition[]>;
  /** The blocks about sources, on which others depend. */
  readonly sources: readonly Block[];
}

/** A block that adds to a thing. */
export interface Addition {
  readonly block: Block;
  readonly beforeDefinition: boolean;
}

/** Gathers what is defined, and reports what is defined twice and what is added to nothing. */
export function walkFirst(blocks: Iterable<Block>, findings: Findings): FirstWalk {
  const definitions = new Map<string, Place>();
  const pages = new Map<string, Pages>();
  const twice = new Set<string>();
  const additions = new Map<string, Addition[]>();
  const sources: Block[] = [];
  for (const block of blocks) {
    const { id, kind, type, place } = block;
    const first = definitions.get(id);
    if (kind === 'add') {
      const addition = { block, beforeDefinition: first === undefined };
      const others = additions.get(id);
      if (others === undefined) additions.set(id, [addition]);
      else others.push(addition);
    } else if (first === undefined) definitions.set(id, place);
    else {
      twice.add(id);
      const message = `\`${id}\` is defined already: write \`add\` to say more about it`;
      findings.add('DUPLICATE_ID', place.at('id'), message, { other: first });
    }
    if (type.name !== 'Source') continue;
    pages.set(id, { ...pages.get(id), ...pagesOf(block) });
    sources.push(block);
  }
  reportAdditionsToNothing(definitions, additions, findings);
  return { definitions, pages, twice, additions, sources };
}

function reportAdditionsToNothing(
  definitions: Known['definitions'],
  additions: FirstWalk['additions'],
  findings: Findings,
): void {
  for (const [id, added] of additions) {
    if (definitions.has(id)) continue;
    const near = nearestId(id, definitions);
    for (const { block } of added) {
      const message = `nothing defines \`${id}\`, so nothing can be added to it${near}`;
      findings.add('ADD_TO_NOTHING', block.place.at('add'), message);
    }
  }
}

function pagesOf({ entries }: Block): Pages {
  const { firstPage, lastPage } = entries;
  return {
    ...(typeof firstPage === 'number' ? { first: firstPage } : {}),
    ...(typeof lastPage === 'number' ? { last: lastPage } : {}),
  };
}

function nearestId(id: string, definitions: Known['definitions']): string {
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
