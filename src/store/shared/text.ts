import type { Ontology } from '../../ontology/index.js';
import type { Fields, ValueObject } from '../port.js';
import { isList } from './scalars.js';

/** Letters that stay whole under Unicode decomposition and that people type without their stroke or in two letters. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ς: 'σ',
};
const WHOLE_LETTER = /[łøđħıßæœþðς]/g;
/** Accents and the like. The vowel signs of Thai, Burmese or Devanagari belong to their own scripts and are kept. */
const ACCENT = /\p{Script=Inherited}/gu;
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as they are compared in a search: without case, accents or punctuation, in any script. */
export function fold(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(ACCENT, '')
    .toLowerCase()
    .replace(WHOLE_LETTER, (letter) => PLAIN[letter] ?? letter);
  return plain.match(TOKEN) ?? [];
}

/** A text by which a thing is found. Aliases and names in other languages are alike to the reader who types one. */
export interface SearchedText {
  readonly kind: 'name' | 'alias' | 'prose';
  readonly text: string;
  readonly tokens: readonly string[];
}

/** Fields of text by which nobody looks for a thing. */
const NOT_SEARCHED = new Set(['name', 'aliases', 'url', 'language']);

/** The fields in which things say in words what they are, beside their names. */
export function proseFields(ontology: Ontology): readonly string[] {
  const fields = [...ontology.entities.values()].flatMap((type) => [...type.fields.values()]);
  const prose = fields.filter(({ kind, name }) => kind === 'string' && !NOT_SEARCHED.has(name));
  return [...new Set(prose.map(({ name }) => name))].sort();
}

/**
 * The texts by which a thing is found, in the order in which equal matches are preferred: its names, and each text of the
 * `prose` fields. Texts without a word are left out.
 */
export function searchedTexts(fields: Fields, prose: readonly string[]): readonly SearchedText[] {
  const texts = [
    ...textsIn(fields['name']).map((text) => ({ kind: 'name' as const, text })),
    ...textsIn(fields['aliases']).map((text) => ({ kind: 'alias' as const, text })),
    ...textsIn(fields['localNames']).map((text) => ({ kind: 'alias' as const, text })),
    ...prose.flatMap((field) => textsIn(fields[field])).map((text) => ({ kind: 'prose' as const, text })),
  ];
  return texts.map((entry) => ({ ...entry, tokens: fold(entry.text) })).filter((entry) => entry.tokens.length > 0);
}

function textsIn(value: Fields[string] | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isList<string | ValueObject>(value)) return [];
  return value
    .map((member) => (typeof member === 'string' ? member : member['text']))
    .filter((text) => typeof text === 'string');
}
