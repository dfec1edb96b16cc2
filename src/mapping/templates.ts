import { fold } from '../store/index.js';
import type { Row } from './table/index.js';

const COLUMN = /\{([^{}]+)\}/g;
/** An id in the making, of which the part after the colon comes from cells. */
const ID = /^([a-z]+):(.*)$/s;

/** A text with the cells of a row in it. Undefined where one of them is empty. An id is written as ids are. */
export function filled(template: string, { cells }: Row): string | undefined {
  const columns = columnsIn(template);
  if (columns.length === 0) return template;
  if (columns.some((column) => (cells[column] ?? '') === '')) return undefined;
  const [, prefix, rest] = ID.exec(template) ?? [];
  if (prefix === undefined || rest === undefined)
    return template.replace(COLUMN, (_, column: string) => cells[column] ?? '');
  // An id within an id goes without its prefix.
  const own = rest.replace(COLUMN, (_, column: string) => (cells[column] ?? '').replace(/^[a-z]+:(?=\S)/, ''));
  return `${prefix}:${prefix === 'country' ? own.trim() : slug(own)}`;
}

/** The columns that a template names. */
export function columnsIn(template: string): string[] {
  return [...template.matchAll(COLUMN)].map(([, column = '']) => column);
}

/** A text as the part of an id after the prefix: its words in lower case, joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .join('-')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
