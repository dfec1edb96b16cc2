/** Relations whose names in the store do not read as words. */
const WORDS: Readonly<Record<string, string>> = {
  PARTY_TO: 'takes part in',
  OF_COUNTRY: 'is a body of',
  TOOK_PART_IN: 'took part in',
  TOOK_PLACE_IN: 'took place in',
  EVENT_ABOUT: 'is about',
  GAP_IN: 'is a gap in',
  LAW_OF: 'is a law of',
  CONCEPT_OF: 'is spoken of with',
};

/** A relation of the store in words: `COOPERATES_WITH` reads "cooperates with". */
export function relationInWords(type: string): string {
  return WORDS[type] ?? type.toLowerCase().replaceAll('_', ' ');
}
