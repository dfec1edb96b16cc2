import type { FieldShape } from './names.js';

/**
 * Which properties a field is kept in. What is derived has an underscore in its name, which no field has.
 *
 * - a text, number, boolean or list of these: under its own name
 * - a date: as written under its own name, and its first and last day as integers
 * - value objects: as JSON, and the ids that they name, so that those can be looked up in the same statement
 */
export function storedUnder({ kind, name }: Pick<FieldShape, 'kind' | 'name'>): string {
  return kind === 'value' ? `${name}_json` : name;
}

export function firstDayOf(field: string): string {
  return `${field}_first`;
}

export function lastDayOf(field: string): string {
  return `${field}_last`;
}

export function referencesOf(field: string, reference: string): string {
  return `${field}_${reference}`;
}

/** Holds `codePointKey` of a text, where that differs from the text. */
export function orderKeyOf(field: string): string {
  return `${field}_key`;
}

/** The concrete type of a node, or the name of a relation's edge type. */
export const TYPE = '_type';
export const EDGE = '_edge';
/** The folded words by which a node is found, with a blank between two. */
export const TEXT = '_text';
/** When a node or a relation holds; all four or, where it is undated, none. */
export const VALIDITY = {
  fromFirst: '_from_first',
  fromLast: '_from_last',
  untilFirst: '_until_first',
  untilLast: '_until_last',
} as const;
