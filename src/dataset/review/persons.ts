import { fold, type EntityRecord } from '../../store/index.js';
import type { Assembled } from '../assembled.js';
import type { Findings } from '../problems.js';

/** Types whose records tell of people who were harmed or who harmed them: no such person may be named. */
const EXPOSING = new Set(['Case', 'CriminalGroup', 'ModusOperandi', 'VictimGroup', 'Route', 'CourtDecision']);
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Madam|Mister)\.?\s+\p{Lu}/u;
const INTRODUCED = /\b(?:named|called|nicknamed|surnamed|pseudonym)\s+\p{Lu}\p{Ll}+/u;
/** Two words or more in capitals, as names of persons are written. */
const CAPITALISED = /\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+/gu;
const LONGEST_NAME = 8;

/** Finds what looks like the name of a person where nobody may be named: names that the rest of the dataset does not know. */
export function findPersons({ entities, places }: Assembled, familiar: readonly string[], findings: Findings): void {
  const known = knownNames(entities, familiar);
  for (const entity of entities) {
    const place = places.get(entity.id);
    if (place === undefined || !EXPOSING.has(entity.type)) continue;
    for (const [field, text] of textsOf(entity)) {
      const suspect = suspectIn(text, known);
      if (suspect === undefined) continue;
      const message = `"${suspect}" looks like the name of a person, and nobody is named here: leave it out, or list it as \`familiar\` in dataset.yaml`;
      findings.add('MAY_NAME_A_PERSON', place.at(field), message);
    }
  }
}

function suspectIn(text: string, known: ReadonlySet<string>): string | undefined {
  const certain = TITLE.exec(text)?.[0] ?? INTRODUCED.exec(text)?.[0];
  return certain ?? text.match(CAPITALISED)?.find((name) => !isKnown(fold(name), known));
}

/** Whether the words are a name that is known, a part of one, or such a name behind the first word of a sentence. */
function isKnown(words: readonly string[], known: ReadonlySet<string>): boolean {
  return known.has(words.join(' ')) || known.has(words.slice(1).join(' '));
}

/** The names of all things that are no persons, and every run of words within them. */
function knownNames(entities: readonly EntityRecord[], familiar: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const names = entities
    .filter(({ type }) => !EXPOSING.has(type) && type !== 'Source')
    .flatMap(({ fields }) => [fields['name'], fields['aliases']].flat());
  for (const name of [...names, ...familiar]) {
    const words = typeof name === 'string' ? fold(name) : [];
    for (const start of words.keys()) {
      for (let length = 1; length <= LONGEST_NAME && start + length <= words.length; length++) {
        known.add(words.slice(start, start + length).join(' '));
      }
    }
  }
  return known;
}

function textsOf({ fields }: EntityRecord): (readonly [field: string, text: string])[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    [value].flat().flatMap((member) => (typeof member === 'string' ? [[field, member] as const] : [])),
  );
}
